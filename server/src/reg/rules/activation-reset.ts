import { activationKeys } from '../../knowledge/activation';
import { canonicalKey } from '../canonical-key';
import { isBelow } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/activation-reset',
  severity: 'info',
  summary:
    'The file deletes a key in which Office keeps identities or licences: one step of several in resetting the activation.',
  sources: [
    'reset-activation',
    'doc-reset-sign-in',
    'doc-activation-errors#reset-microsoft-365-activation-state',
    'doc-unable-to-activate',
  ],
  messages: {
    part: 'Deleting this key is only one step in resetting the activation of Office. What is left in Credential Manager, in the licence folder of the user and in the work account signs the old user in again. Sign out, close Office, remove the licences, then the credentials and the work account, and restart: the page of this rule has the whole order.',
    also: 'This key belongs to the reset as well.',
  },
  check(doc, report) {
    const [first, ...others] = doc.keys.filter((block) => block.delete && !block.lost && isOfActivation(block.fullKey));
    if (first)
      report(first.pathSpan, 'part', {
        related: others.slice(0, 20).map(({ pathSpan }) => ({ span: pathSpan, message: 'also' })),
      });
  },
});

function isOfActivation(fullKey: string): boolean {
  const path = canonicalKey(fullKey).replace(/^HKEY_[^\\]+\\/i, '');
  return activationKeys.some((key) => isBelow(path, key));
}
