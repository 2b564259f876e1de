import { addressPattern, isHostPattern } from '../address-pattern';
import { spanWithin } from '../document';
import { quoted, written } from '../edit';
import { faultyTests } from '../pattern-fault';
import { defineRule } from '../rule';
import { replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/url-port-ignored',
  severity: 'info',
  enabled: false,
  summary: 'A pattern for the URL leaves no room for a port.',
  sources: ['chromium-proxy'],
  messages: {
    port: 'A URL with a port of its own, such as {scheme}://{host}:8443/, does not match. Compare the host, or add a pattern with ":*".',
    add: 'Match any port too',
  },
  check(doc, report) {
    const values = new Set(doc.tests.map(({ pattern }) => pattern.value));
    for (const test of doc.tests) {
      if (test.kind !== 'shExpMatch' || test.subject !== 'url' || faultyTests(doc).has(test)) continue;
      const { value } = test.pattern;
      const { scheme, host, hostStart, port, path } = addressPattern(value);
      if (scheme === '' || port !== undefined || path === undefined || !isHostPattern(host) || host.endsWith('*'))
        continue;
      const end = hostStart + host.length;
      const withPort = `${value.slice(0, end)}:*${value.slice(end)}`;
      if (values.has(withPort)) continue;
      const subject = written(doc, test.subjectNode);
      const edits = replaceTest(
        doc,
        test,
        [value, withPort].map((pattern) => `shExpMatch(${subject}, ${quoted(doc, pattern)})`),
      );
      report(spanWithin(test.pattern, hostStart, end), 'port', {
        args: { scheme: /^\w+$/.test(scheme) ? scheme : 'https', host: host.replace(/^\*\.?/, 'www.') },
        fixes: [edits.length > 0 ? { title: 'add', edits } : undefined],
      });
    }
  },
});
