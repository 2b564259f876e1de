import { addressPattern } from '../address-pattern';
import { type HostTest, spanWithin } from '../document';
import { replaceNode } from '../edit';
import { faultyTests, type PatternFault } from '../pattern-fault';
import { defineRule } from '../rule';
import { nameOf, replacePattern } from '../test-edit';

export default defineRule({
  id: 'pac/host-with-scheme-or-port',
  severity: 'error',
  summary: 'The host is compared with a text that holds a scheme, a port or a path.',
  sources: ['chromium-proxy', 'mdn-pac'],
  messages: {
    scheme:
      'The host never holds "{part}", so this never matches. It is the bare name, without scheme, port and path. Compare it with a name, or test the URL instead.',
    cut: 'Compare with "{host}"',
    url: 'Test the URL instead',
  },
  check(doc, report) {
    for (const test of doc.tests) {
      const { pattern, subjectNode, node } = test;
      const { value } = pattern;
      const part = foreignPart(test, faultyTests(doc).get(test));
      if (!part) continue;
      const { host } = addressPattern(value);
      const cut = test.kind !== 'regexp' && host !== '' && host !== '*' ? replacePattern(doc, test, host) : [];
      const url = value.includes('://') && subjectNode.type === 'Identifier' ? nameOf(doc, 'url', node) : undefined;
      report(spanWithin(pattern, 0, value.length), 'scheme', {
        args: { part },
        fixes: [
          cut.length > 0 ? { title: 'cut', args: { host }, edits: cut } : undefined,
          url ? { title: 'url', edits: [replaceNode(subjectNode, url)] } : undefined,
        ],
      });
    }
  },
});

/** What no host can hold. */
function foreignPart(test: HostTest, fault: PatternFault | undefined): string | undefined {
  const { value } = test.pattern;
  if (test.kind === 'regexp')
    return test.subject === 'host' && value.replaceAll('\\/', '/').includes('://') ? '://' : undefined;
  if (fault === 'scheme') return '://';
  if (fault === 'host-path') return /\w/.test(value) ? '/' : undefined;
  return fault === 'port' ? `:${value.split(':')[1]}` : undefined;
}
