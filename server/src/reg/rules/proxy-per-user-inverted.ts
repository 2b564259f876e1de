import { numberIn, textIn } from '../decode';
import { replaceData } from '../edit';
import { type InternetSetting, internetSettingsIn } from '../internet-settings';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/proxy-per-user-inverted',
  severity: 'warning',
  summary: 'ProxySettingsPerUser makes Windows look for the proxy in the other hive.',
  sources: ['web-proxy#settings-are-per-user', 'internet-explorer-admx'],
  messages: {
    machine:
      'ProxySettingsPerUser=0 makes the proxy a matter of the device, but this file sets it in HKEY_CURRENT_USER only. Windows ignores it there. Set the value to 1, or write the proxy to HKEY_LOCAL_MACHINE.',
    user: 'ProxySettingsPerUser=1 makes the proxy a matter of each user, but this file sets it in HKEY_LOCAL_MACHINE only. Windows ignores it there. Set the value to 0, or write the proxy to HKEY_CURRENT_USER.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    const proxies = internetSettingsIn(doc, 'proxyenable', 'proxyserver', 'autoconfigurl').filter(setsProxy);
    const hives = new Set(proxies.map(({ hive }) => hive));
    if (hives.size !== 1) return;
    for (const { value, hive } of internetSettingsIn(doc, 'proxysettingsperuser')) {
      const number = numberIn(value.data);
      const wrong =
        number === 0n && hives.has('user') ? 'machine' : number === 1n && hives.has('machine') ? 'user' : undefined;
      if (!wrong || hive !== 'machine') continue;
      const data = wrong === 'machine' ? 'dword:00000001' : 'dword:00000000';
      report(value.dataSpan, wrong, {
        fixes: [{ title: 'change', args: { data }, edits: [replaceData(value, data)] }],
      });
    }
  },
});

/** A proxy that is switched off or left empty is no loss in either hive. */
const setsProxy = ({ name, value }: InternetSetting) =>
  name === 'proxyenable' ? numberIn(value.data) === 1n : textIn(value.data)?.trim() !== '';
