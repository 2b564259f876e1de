import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/ipv6-disabled',
  severity: 'warning',
  summary: 'IPv6 is turned off for good.',
  sources: ['ipv6#use-registry-key-to-configure-ipv6', 'doc-activation-errors#disable-ipv6'],
  messages: {
    off: 'This turns IPv6 off for the whole device. The guidance on activation errors does so as a test only and turns it on again afterwards; Windows is not tested without IPv6. Write dword:00000020 to prefer IPv4, or delete the value with "-".',
    delay:
      'This turns IPv6 off for the whole device, and 0xffffffff also makes each start five seconds longer. The guidance on activation errors does so as a test only and turns it on again afterwards. Write dword:00000020 to prefer IPv4, or delete the value with "-".',
    prefer: 'Change to {data}: prefer IPv4',
    clear: 'Delete the value on the device',
  },
  check(doc, report) {
    const data = 'dword:00000020';
    for (const { value, number } of settingsWith(doc, ['tcpip6-disabledcomponents'], 0xff, 0xffffffff))
      report(value.dataSpan, number === 0xff ? 'off' : 'delay', {
        fixes: [
          { title: 'prefer', args: { data }, edits: [replaceData(value, data)] },
          { title: 'clear', edits: [replaceData(value, '-')] },
        ],
      });
  },
});
