import { type Span, spanOf } from '../../core/text';
import type { KeyBlock } from '../document';
import { replacePath } from '../edit';
import { defineRule } from '../rule';
import { windowsKeyMeant } from '../windows-key';

export default defineRule({
  id: 'reg/windows-key-name',
  severity: 'error',
  summary: 'A key of TLS, .NET or the connectivity indicator is misspelt.',
  sources: [
    'tls-registry#tls-dtls-and-ssl-protocol-version-settings',
    'dotnet-tls#configure-security-via-the-windows-registry',
    'doc-activation-errors#change-proxy-firewall-or-group-policy-settings',
    'network-connection-issues#check-ncsi',
  ],
  messages: {
    misspelt:
      'Windows does not read this key; {meant} is the one that it reads. The import creates a key that nobody looks at and reports success, and the setting stays as it was. Write the path that it reads.',
    change: 'Change the path',
  },
  check(doc, report) {
    for (const block of doc.keys) {
      if (block.lost || block.fullKey.length > 1000) continue;
      const names = block.values.map(({ name }) => name);
      const meant = windowsKeyMeant(block.fullKey, names);
      if (!meant) continue;
      report(differenceSpan(block, meant), 'misspelt', {
        args: { meant },
        fixes: [{ title: 'change', edits: [replacePath(block, meant)] }],
      });
    }
  },
});

/** The components that differ from the path that was meant; where one is missing, the one in its place. */
function differenceSpan({ path, fullKey, pathSpan }: KeyBlock, meant: string): Span {
  const written = fullKey.toLowerCase().split('\\');
  const right = meant.toLowerCase().split('\\');
  const different = written.findIndex((part, i) => part !== right[i]);
  const first = different < 1 ? written.length - 1 : different;
  let last = written.length - 1;
  while (last > first && written[last] === right[last - written.length + right.length]) last--;
  const parts = path.split('\\');
  const start = pathSpan.start + parts.slice(0, first).join('\\').length + 1;
  return spanOf(start, start + parts.slice(first, last + 1).join('\\').length);
}
