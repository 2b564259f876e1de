import { addressPattern } from '../address-pattern';
import { type HostTest, type PacDocument, spanWithin } from '../document';
import { editWithin, quoted } from '../edit';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { hostCondition, nameOf, replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/url-pattern-without-end',
  severity: 'warning',
  summary: 'The URL is compared with a text that ends with the host.',
  sources: ['chromium-proxy', 'chromium-pac-library'],
  messages: {
    end: 'A URL goes on behind the host, at least with a slash, so "{value}" never matches one. Compare the host, or let the text go on.',
    host: 'Compare the host',
    rest: 'Add "{rest}"',
  },
  check(doc, report) {
    for (const test of testsWith(doc, 'no-end')) {
      const { value } = test.pattern;
      const rest = test.kind === 'shExpMatch' ? '/*' : test.kind === 'equals' ? '/' : undefined;
      const longer = rest ? editWithin(test.pattern, value.length, value.length, rest) : [];
      const condition = conditionOnHost(doc, test);
      const compared = condition ? replaceTest(doc, test, [condition]) : [];
      report(spanWithin(test.pattern, 0, value.length), 'end', {
        args: { value },
        fixes: [
          compared.length > 0 ? { title: 'host', edits: compared } : undefined,
          rest && longer.length > 0 ? { title: 'rest', args: { rest }, edits: longer } : undefined,
        ],
      });
    }
  },
});

function conditionOnHost(doc: PacDocument, { kind, node, pattern }: HostTest): string | undefined {
  const name = nameOf(doc, 'host', node);
  if (!name) return undefined;
  if (kind === 'shExpMatch' || kind === 'equals') return hostCondition(doc, name, addressPattern(pattern.value).host);
  const helper = kind === 'localHostOrDomainIs' ? kind : 'dnsDomainIs';
  return `${helper}(${name}, ${quoted(doc, pattern.value)})`;
}
