import { defineRule } from '../rule';
import { tls12Off } from '../schannel';
import { dwordText } from '../spelling';

export default defineRule({
  id: 'reg/tls12-server-disabled',
  severity: 'warning',
  summary: 'TLS 1.2 is turned off for connections that come in.',
  sources: ['tls-registry#tls-dtls-and-ssl-protocol-version-settings'],
  messages: {
    off: 'TLS 1.2 is turned off for incoming connections. Office itself only connects outwards, but agents, remote management and web services on this device can then be reached by older protocols only. Set it to {on}.',
    change: 'Change to {data}',
    both: 'Turn it on in both lines',
  },
  check(doc, report) {
    for (const { first, on, edits } of tls12Off(doc, 'server'))
      report(first.value.dataSpan, 'off', {
        args: { on },
        fixes: [{ title: edits.length > 1 ? 'both' : 'change', args: { data: dwordText(on) }, edits }],
      });
  },
});
