import type { Edit } from '../../core/text';
import { isOnTheInternet } from '../../knowledge/public-suffixes';
import { type HostTest, type PacDocument, spanWithin } from '../document';
import { quoted } from '../edit';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { nameOf, replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/url-substring-test',
  severity: 'warning',
  summary: 'A name is looked for anywhere in the URL, and the connection goes past the proxy.',
  sources: ['chromium-proxy', 'chromium-pac-library'],
  messages: {
    anywhere:
      '"{name}" is looked for anywhere in the URL. Whoever puts it into a path or before another domain, as in "{name}.example.net", gets past the proxy. Compare the host.',
    host: 'Compare the host',
  },
  check(doc, report) {
    for (const test of testsWith(doc, 'substring')) {
      const { value } = test.pattern;
      const name = value.replace(/^\*+|\*+$/g, '');
      const edits = comparingHost(doc, test, name);
      report(spanWithin(test.pattern, 0, value.length), 'anywhere', {
        args: { name: name.replace(/^\.|\.$/g, '') },
        fixes: [edits.length > 0 ? { title: 'host', edits } : undefined],
      });
    }
  },
});

function comparingHost(doc: PacDocument, test: HostTest, name: string): Edit[] {
  const host = nameOf(doc, 'host', test.node);
  const domain = name.replace(/^\./, '');
  if (!host || !isOnTheInternet(domain)) return [];
  const below = `dnsDomainIs(${host}, ${quoted(doc, `.${domain}`)})`;
  return replaceTest(doc, test, name === domain ? [`${host} == ${quoted(doc, domain)}`, below] : [below]);
}
