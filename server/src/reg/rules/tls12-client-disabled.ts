import { defineRule } from '../rule';
import { tls12Off } from '../schannel';
import { dwordText } from '../spelling';

export default defineRule({
  id: 'reg/tls12-client-disabled',
  severity: 'error',
  summary: 'TLS 1.2 is turned off for programs that connect to servers.',
  sources: [
    'doc-activation-errors#activating-microsoft-365-on-windows-81-or-earlier',
    'tls-registry#tls-dtls-and-ssl-protocol-version-settings',
    'doc-unable-to-activate',
  ],
  messages: {
    off: 'TLS 1.2 is turned off for outgoing connections. Office then cannot reach the activation service, and nobody can sign in or activate; the message only speaks of a missing connection (0xCAA70007, 0xCAA80000). Set it to {on}.',
    hidden:
      'DisabledByDefault takes TLS 1.2 out of the protocols that Windows offers, also where Enabled is 1. Programs that do not ask for it by name do without it, and Office then cannot activate. Set it to {on}.',
    change: 'Change to {data}',
    both: 'Turn it on in both lines',
  },
  check(doc, report) {
    for (const { first, on, edits } of tls12Off(doc, 'client'))
      report(first.value.dataSpan, first.name === 'enabled' ? 'off' : 'hidden', {
        args: { on },
        fixes: [{ title: edits.length > 1 ? 'both' : 'change', args: { data: dwordText(on) }, edits }],
      });
  },
});
