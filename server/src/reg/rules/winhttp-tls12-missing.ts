import { replaceData } from '../edit';
import { maskWithoutTls12, tls12 } from '../protocol-mask';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';
import { dwordText } from '../spelling';

export default defineRule({
  id: 'reg/winhttp-tls12-missing',
  severity: 'error',
  summary: 'DefaultSecureProtocols leaves TLS 1.2 out.',
  sources: [
    'winhttp-tls#how-the-defaultsecureprotocols-registry-entry-works',
    'doc-unable-to-activate',
    'doc-activation-errors#activating-microsoft-365-on-windows-81-or-earlier',
  ],
  messages: {
    missing:
      'DefaultSecureProtocols lacks 0x800, the bit of TLS 1.2. WinHTTP then offers only older protocols, which the activation service refuses. Add the bit: 0xa00 stands for TLS 1.1 and 1.2. Only Windows 7 SP1, Server 2008 R2 SP1 and Server 2012 need the value at all, with their update; Microsoft 365 Apps is not supported there.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    for (const one of settingsIn(doc, 'winhttp-defaultsecureprotocols')) {
      const mask = maskWithoutTls12(one);
      if (mask === undefined) continue;
      const better = [...new Set([mask | tls12, 0xa00])].map(dwordText);
      report(one.value.dataSpan, 'missing', {
        fixes: better.map((data) => ({ title: 'change', args: { data }, edits: [replaceData(one.value, data)] })),
      });
    }
  },
});
