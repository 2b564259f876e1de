import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn, settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/basic-auth-proxy-open',
  severity: 'warning',
  summary: 'Office may send passwords in a form that anybody on the way can read.',
  sources: ['basic-auth-prompts', 'office-admx'],
  messages: {
    proxy:
      'basicauthproxybehavior=1 lets Office ask for a password for any proxy that wants Basic authentication. The password goes out readable, and whoever poses as a proxy gets it. Set it to 0.',
    hosts:
      'A wildcard in basichostallowlist lets every host that fits ask for passwords with Basic authentication. The password goes out readable. List the hosts that need it one by one.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    const data = 'dword:00000000';
    for (const { value } of settingsWith(doc, ['basicauthproxybehavior'], 1))
      report(value.dataSpan, 'proxy', {
        fixes: [{ title: 'change', args: { data }, edits: [replaceData(value, data)] }],
      });
    for (const { value, text } of settingsIn(doc, 'basichostallowlist'))
      if (text?.includes('*')) report(value.dataSpan, 'hosts');
  },
});
