import { removeLine, replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn, settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/ncsi-policy-disabled',
  severity: 'error',
  summary: 'A policy turns off the probes by which Windows finds out that it is online.',
  sources: ['doc-activation-errors#change-proxy-firewall-or-group-policy-settings', 'ncsi-public-network#workaround'],
  messages: {
    disabled:
      'NoActiveProbe turns off the probes by which Windows learns that it is online; the sense of the name is inverted. Office then believes that there is no internet and does not even try to activate or sign in (0xCAA70007, 0xCAA80000). Set it to 0, or delete the value with "-".',
    contradicts:
      'NoActiveProbe turns off the probes that EnableActiveProbing=1 of this file turns on, and the policy wins. Office then believes that there is no internet and does not even try to activate or sign in (0xCAA70007, 0xCAA80000). Set NoActiveProbe to 0: the sense of its name is inverted.',
    change: 'Change to {data}',
    clear: 'Delete the value on the device',
    remove: 'Delete the line',
  },
  check(doc, report) {
    const data = 'dword:00000000';
    const probing = settingsWith(doc, ['nlasvc-enableactiveprobing'], 1)[0];
    for (const { value, number } of settingsIn(doc, 'ncsi-noactiveprobe')) {
      if (!number) continue;
      report(value.dataSpan, probing ? 'contradicts' : 'disabled', {
        fixes: [
          { title: 'change', args: { data }, edits: [replaceData(value, data)] },
          { title: 'clear', edits: [replaceData(value, '-')] },
          { title: 'remove', edits: [removeLine(doc, value)] },
        ],
      });
    }
  },
});
