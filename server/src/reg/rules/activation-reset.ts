import { defineRule } from '../rule';

/** Keys in which Office and Windows keep identities and licences of a user. */
const state =
  /\\(?:Microsoft\\Office\\1[56]\.0\\Common\\(?:Identity|Licensing|Roaming\\Identities|Internet\\WebServiceCache)|Microsoft\\OfficeSoftwareProtectionPlatform)(?:\\|$)/i;

export default defineRule({
  id: 'reg/activation-reset',
  severity: 'info',
  summary:
    'The file deletes a key in which Office keeps identities or licences: one step of several in resetting the activation.',
  sources: ['reset-activation', 'doc-reset-sign-in', 'doc-activation-errors'],
  messages: {
    part: 'Deleting this key is only one step in resetting the activation of Office. What is left in Credential Manager, in the licence folder of the user and in the work account signs the old user in again. Sign out, close Office, remove the licences, then the credentials and the work account, and restart; the guidance has scripts for it.',
  },
  check(doc, report) {
    for (const block of doc.keys)
      if (block.delete && !block.lost && !/\\policies\\/i.test(block.fullKey) && state.test(block.fullKey))
        report(block.pathSpan, 'part');
  },
});
