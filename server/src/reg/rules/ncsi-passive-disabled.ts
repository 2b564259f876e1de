import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/ncsi-passive-disabled',
  severity: 'warning',
  summary: 'Windows is told not to watch whether it is online.',
  sources: ['ncsi-public-network#workaround', 'ncsi-policies'],
  messages: {
    disabled:
      'DisablePassivePolling=1 keeps Windows from watching its traffic for signs of the internet. After a change of network, such as a VPN that comes up, Office may go on believing that it is offline. The guidance advises against it: set it to 0.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    const data = 'dword:00000000';
    for (const { value } of settingsWith(doc, ['ncsi-disablepassivepolling'], 1))
      report(value.dataSpan, 'disabled', {
        fixes: [{ title: 'change', args: { data }, edits: [replaceData(value, data)] }],
      });
  },
});
