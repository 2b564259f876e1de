import { removeLine, replaceData } from '../edit';
import { defineRule } from '../rule';
import { protocolSwitches } from '../schannel';

const old = ['PCT 1.0', 'SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1'];

export default defineRule({
  id: 'reg/old-protocol-enabled',
  severity: 'warning',
  summary: 'A protocol older than TLS 1.2 is turned on.',
  sources: ['tls-registry#tls-dtls-and-ssl-protocol-version-settings'],
  messages: {
    enabled:
      '{protocol} is turned on, against what newer versions of Windows do by themselves. Microsoft 365 uses TLS 1.2 and newer and has no need of it; other connections may fall back to it and can be read. Set it to 0, or delete the line to keep what Windows decides.',
    change: 'Change to {data}',
    remove: 'Delete the line',
  },
  check(doc, report) {
    for (const { value, protocol, name, number } of protocolSwitches(doc)) {
      if (name !== 'enabled' || number === 0 || !old.includes(protocol.toUpperCase())) continue;
      const data = 'dword:00000000';
      report(value.dataSpan, 'enabled', {
        args: { protocol },
        fixes: [
          { title: 'change', args: { data }, edits: [replaceData(value, data)] },
          { title: 'remove', edits: [removeLine(doc, value)] },
        ],
      });
    }
  },
});
