import { spanWithin } from '../document';
import { quoted, written } from '../edit';
import { missedHosts } from '../published-names';
import { defineRule } from '../rule';
import { replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/apex-not-matched',
  severity: 'hint',
  summary: 'A test matches a host of Microsoft 365 but not the one right above or below it.',
  sources: ['m365-endpoints', 'doc-activation-errors'],
  messages: {
    apex: '"{value}" matches the names below {host}, but not {host} itself, which is a host of Microsoft 365 as well. Test it too.',
    below: '"{value}" does not match {host}, which is a host of Microsoft 365 as well. Test it too.',
    add: 'Test {host} too',
  },
  check(doc, report, { cloud }) {
    for (const { test, missed, asks, namesBelow } of missedHosts(doc, cloud)) {
      if (!namesBelow) continue;
      const { value } = test.pattern;
      const same = `${written(doc, test.subjectNode)} == ${quoted(doc, missed)}`;
      const edits = test.negated ? [] : replaceTest(doc, test, [written(doc, test.node), same]);
      report(spanWithin(test.pattern, 0, value.length), asks === 'below' ? 'apex' : 'below', {
        args: { value, host: missed },
        fixes: [edits.length > 0 ? { title: 'add', args: { host: missed }, edits } : undefined],
      });
    }
  },
});
