import { removeLine } from '../edit';
import { policyPairs } from '../policy-pairs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/policy-preference-twice',
  severity: 'info',
  enabled: false,
  summary: 'A setting is written as a policy and, with the same data, as a preference too.',
  sources: ['shared-computer-activation', 'office-admx'],
  tag: 'unnecessary',
  messages: {
    twice:
      'The policy "{name}" in this file already says the same. Office reads the policy and has no need of this line; when one of the two changes, they disagree. Keep the policy alone.',
    policy: 'The policy is written here.',
    remove: 'Delete this line',
  },
  check(doc, report) {
    for (const { policy, preference, same } of policyPairs(doc)) {
      if (!same) continue;
      report(preference.nameSpan, 'twice', {
        args: { name: policy.name },
        related: [{ span: policy.nameSpan, message: 'policy' }],
        fixes: [{ title: 'remove', edits: [removeLine(doc, preference)] }],
      });
    }
  },
});
