import { textOf } from '../../core/text';
import { removeLine } from '../edit';
import { policyPairs } from '../policy-pairs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/policy-preference-conflict',
  severity: 'warning',
  summary: 'A setting is written as a policy and as a preference, with different data.',
  sources: ['shared-computer-activation', 'office-admx'],
  messages: {
    differs:
      'The policy "{name}" in this file says something else. The import writes both, and the policy wins: Office does not do what this line says. Delete one of them, or write the same twice.',
    policy: 'The policy is written here.',
    remove: 'Delete this line',
    removePolicy: 'Delete the policy',
  },
  check(doc, report, settings) {
    for (const { policy, preference, same } of policyPairs(doc)) {
      if (same || settings.isPlaceholder(textOf(doc.text, policy.dataSpan))) continue;
      report(preference.dataSpan, 'differs', {
        args: { name: policy.name },
        related: [{ span: policy.nameSpan, message: 'policy' }],
        fixes: [
          { title: 'remove', edits: [removeLine(doc, preference)] },
          { title: 'removePolicy', edits: [removeLine(doc, policy)] },
        ],
      });
    }
  },
});
