import { removeLine, replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

const skype = 'identity-disableadalatopwam';
const ids = ['identity-disableadalatopwamoverride', skype, 'identity-disableaadwam', 'identity-disablemsawam'];

export default defineRule({
  id: 'reg/wam-disabled',
  severity: 'warning',
  summary: 'The account manager of Windows is bypassed.',
  sources: ['disabling-wam', 'doc-reset-sign-in'],
  messages: {
    disabled:
      '{name}=1 lets Office sign in without the account manager of Windows (WAM). Single sign-on and Conditional Access that looks at the device break, and the guidance advises against it: it hides a problem of the device and does not mend it. Delete the value on the device with "-".',
    skype:
      'DisableADALatopWAM=1 is read by Skype for Business only; for the other programs the name ends in Override. It lets Skype sign in without the account manager of Windows (WAM), which the guidance advises against. Delete the value on the device with "-".',
    clear: 'Delete the value on the device',
    remove: 'Delete the line',
  },
  check(doc, report) {
    for (const { value, setting } of settingsWith(doc, ids, 1))
      report(value.dataSpan, setting.id === skype ? 'skype' : 'disabled', {
        args: { name: setting.name },
        fixes: [
          { title: 'clear', edits: [replaceData(value, '-')] },
          { title: 'remove', edits: [removeLine(doc, value)] },
        ],
      });
  },
});
