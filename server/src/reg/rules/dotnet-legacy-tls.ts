import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

const ids = ['v4.0.30319', 'v2.0.50727'].flatMap((version) =>
  ['schusestrongcrypto', 'systemdefaulttlsversions'].map((name) => `net-${version}-${name}`),
);

export default defineRule({
  id: 'reg/dotnet-legacy-tls',
  severity: 'warning',
  summary: '.NET programs are told to use old protocols.',
  sources: ['dotnet-tls#configure-security-via-the-windows-registry', 'entra-tls#enable-tls-12'],
  messages: {
    legacy:
      '{name}=0 keeps .NET programs at the protocols of their time, which leave TLS 1.2 out. Deployment scripts, agents and connectors then cannot reach Microsoft 365. Set it to 1.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    const data = 'dword:00000001';
    const off = settingsWith(doc, ids, 0);
    for (const { value, setting } of off) {
      // Both views of the registry, or the programs of one stay behind.
      const edits = off.filter((one) => one.setting === setting).map((one) => replaceData(one.value, data));
      report(value.dataSpan, 'legacy', {
        args: { name: setting.name },
        fixes: [{ title: 'change', args: { data }, edits }],
      });
    }
  },
});
