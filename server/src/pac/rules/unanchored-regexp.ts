import { spanWithin } from '../document';
import { looseIn, tightened } from '../loose-regexp';
import { defineRule } from '../rule';
import { replacePattern } from '../test-edit';

export default defineRule({
  id: 'pac/unanchored-regexp',
  severity: 'warning',
  summary:
    'A regular expression for a host matches names of strangers as well, and the connection goes past the proxy.',
  sources: ['public-suffix-list'],
  messages: {
    dot: 'A bare dot stands for any character here, so another name matches as well and goes past the proxy. Write \\. for a dot.',
    end: 'The expression does not say where the host ends, so "{name}.example.net" matches as well and goes past the proxy. Put $ behind it.',
    urlEnd:
      'The expression does not say where the host ends, so "{name}.example.net" matches as well and goes past the proxy. Put [:\\/] behind it, or compare the host.',
    start:
      'The expression does not say where the host begins, so "not{name}" matches as well and goes past the proxy. Put ^ or \\. before it.',
    tighten: 'Write {source}',
  },
  check(doc, report) {
    for (const test of doc.tests) {
      if (test.kind !== 'regexp' || test.leadsTo !== 'DIRECT') continue;
      const { value } = test.pattern;
      const loose = looseIn(value, test.subject);
      if (!loose) continue;
      const source = tightened(value, test.subject);
      const edits = replacePattern(doc, test, source);
      report(spanWithin(test.pattern, 0, value.length), loose.how, {
        args: { name: loose.name },
        fixes: [edits.length > 0 ? { title: 'tighten', args: { source }, edits } : undefined],
      });
    }
  },
});
