import { activationKeys } from '../../knowledge/activation';
import { canonicalKey } from '../canonical-key';
import { isBelow } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/activation-reset',
  severity: 'info',
  summary:
    'The file deletes a key in which Office keeps identities or licences: one step of several in resetting the activation.',
  sources: ['reset-activation', 'doc-reset-sign-in', 'doc-activation-errors', 'doc-unable-to-activate'],
  messages: {
    part: 'Deleting this key is only one step in resetting the activation of Office. What is left in Credential Manager, in the licence folder of the user and in the work account signs the old user in again. Sign out, close Office, remove the licences, then the credentials and the work account, and restart: the page of this rule has the whole order.',
  },
  check(doc, report) {
    for (const block of doc.keys) {
      if (!block.delete || block.lost) continue;
      const path = canonicalKey(block.fullKey).replace(/^HKEY_[^\\]+\\/i, '');
      if (activationKeys.some((key) => isBelow(path, key))) report(block.pathSpan, 'part');
    }
  },
});
