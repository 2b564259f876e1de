import { removeLine, replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/mapi-http-disabled',
  severity: 'error',
  summary: 'Outlook may not use the only protocol that Exchange Online speaks with it.',
  sources: ['outlook-mapi-http'],
  messages: {
    disabled:
      'MapiHttpDisabled=1 turns MAPI over HTTP off, and Exchange Online speaks nothing else with Outlook. Outlook stays disconnected and asks for the password again and again. Delete the value on the device with "-".',
    clear: 'Delete the value on the device',
    change: 'Change to {data}',
    remove: 'Delete the line',
  },
  check(doc, report) {
    const data = 'dword:00000000';
    for (const { value } of settingsWith(doc, ['mapihttpdisabled'], 1))
      report(value.dataSpan, 'disabled', {
        fixes: [
          { title: 'clear', edits: [replaceData(value, '-')] },
          { title: 'change', args: { data }, edits: [replaceData(value, data)] },
          { title: 'remove', edits: [removeLine(doc, value)] },
        ],
      });
  },
});
