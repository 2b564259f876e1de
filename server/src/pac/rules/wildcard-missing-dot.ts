import { isPublished } from '../../knowledge/endpoints';
import { spanWithin } from '../document';
import { quoted, written } from '../edit';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { replacePattern, replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/wildcard-missing-dot',
  severity: 'warning',
  summary: 'A star stands right before a domain, so that longer names match as well.',
  sources: ['chromium-pac-library', 'public-suffix-list'],
  messages: {
    dot: '"{pattern}" also matches "not{domain}", which anybody can register. Write "*.{domain}", and test {domain} itself apart.',
    both: 'Test {domain} and the names below it',
    below: 'Put a dot behind the star',
  },
  check(doc, report, { cloud }) {
    for (const test of testsWith(doc, 'missing-dot')) {
      const { value } = test.pattern;
      if (test.kind !== 'shExpMatch' || isPublished(cloud, value)) continue;
      const domain = value.replace(/^\*+/, '');
      const subject = written(doc, test.subjectNode);
      const conditions = [
        `${subject} == ${quoted(doc, domain)}`,
        `shExpMatch(${subject}, ${quoted(doc, `*.${domain}`)})`,
      ];
      const both = replaceTest(doc, test, conditions);
      const below = replacePattern(doc, test, `*.${domain}`);
      report(spanWithin(test.pattern, 0, value.length), 'dot', {
        args: { pattern: value, domain },
        fixes: [
          both.length > 0 ? { title: 'both', args: { domain }, edits: both } : undefined,
          below.length > 0 ? { title: 'below', edits: below } : undefined,
        ],
      });
    }
  },
});
