import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/winhttp-legacy-windows',
  severity: 'info',
  enabled: false,
  summary: 'DefaultSecureProtocols is needed only on versions of Windows on which Microsoft 365 Apps is not supported.',
  sources: [
    'winhttp-tls#how-the-defaultsecureprotocols-registry-entry-works',
    'doc-activation-errors#activating-microsoft-365-on-windows-81-or-earlier',
  ],
  messages: {
    legacy:
      'Only Windows 7 SP1, Server 2008 R2 SP1 and Server 2012 need DefaultSecureProtocols, together with update 3140245. Newer versions use TLS 1.2 without it, and a mask written today keeps later protocols out. On those old versions Microsoft 365 Apps is not supported.',
  },
  check(doc, report) {
    const first = settingsIn(doc, 'winhttp-defaultsecureprotocols')[0];
    if (first) report(first.value.nameSpan, 'legacy');
  },
});
