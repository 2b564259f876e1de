import { type HostTest, spanWithin } from '../document';
import { quoted, written } from '../edit';
import { defineRule } from '../rule';
import { replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/scheme-test',
  severity: 'info',
  summary: 'A test for http holds for https as well.',
  sources: ['chromium-proxy'],
  messages: {
    http: 'An https URL begins with "http" too, so this holds for both. If only plain http is meant, compare with "http:".',
    colon: 'Match plain http only',
  },
  check(doc, report) {
    const urlTests = doc.tests.filter(({ subject }) => subject === 'url');
    // Who tests for https as well knows the difference.
    if (urlTests.some(({ pattern }) => pattern.value.startsWith('https'))) return;
    for (const test of urlTests) {
      if (!beginsWithHttp(test)) continue;
      const edits = replaceTest(doc, test, [`shExpMatch(${written(doc, test.subjectNode)}, ${quoted(doc, 'http:*')})`]);
      report(spanWithin(test.pattern, 0, test.pattern.value.length), 'http', {
        fixes: [edits.length > 0 ? { title: 'colon', edits } : undefined],
      });
    }
  },
});

const beginsWithHttp = ({ kind, pattern: { value } }: HostTest) =>
  (kind === 'startsWith' && value === 'http') || (kind === 'shExpMatch' && value === 'http*');
