import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/ncsi-probing-disabled',
  severity: 'error',
  summary: 'The probes by which Windows finds out that it is online are turned off.',
  sources: ['doc-activation-errors#change-proxy-firewall-or-group-policy-settings', 'ncsi-faq'],
  messages: {
    disabled:
      'EnableActiveProbing=0 turns off the probes by which Windows learns that it is online. Office then believes that there is no internet and does not even try to activate or sign in (0xCAA70007, 0xCAA80000). Set it to 1.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    const data = 'dword:00000001';
    for (const { value } of settingsWith(doc, ['nlasvc-enableactiveprobing'], 0))
      report(value.dataSpan, 'disabled', {
        fixes: [{ title: 'change', args: { data }, edits: [replaceData(value, data)] }],
      });
  },
});
