import { replaceData } from '../edit';
import { maskWithoutTls12, tls12 } from '../protocol-mask';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';
import { dwordText } from '../spelling';

export default defineRule({
  id: 'reg/inet-secureprotocols-tls12',
  severity: 'warning',
  summary: 'SecureProtocols of the Internet Options leaves TLS 1.2 out.',
  sources: ['doc-activation-errors#activating-microsoft-365-on-windows-81-or-earlier', 'internet-explorer-admx'],
  messages: {
    missing:
      'SecureProtocols lacks 0x800: the box "Use TLS 1.2" of the Internet Options is cleared. Sign-in windows and whatever else uses WinINet then offer only older protocols, and activation ends with 0xCAA70007 or 0xCAA80000. Add the bit.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    for (const one of settingsIn(doc, 'inet-secureprotocols')) {
      const mask = maskWithoutTls12(one);
      if (mask === undefined) continue;
      const better = [...new Set([mask | tls12, tls12])].map(dwordText);
      report(one.value.dataSpan, 'missing', {
        fixes: better.map((data) => ({ title: 'change', args: { data }, edits: [replaceData(one.value, data)] })),
      });
    }
  },
});
