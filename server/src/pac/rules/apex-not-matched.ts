import { spanWithin } from '../document';
import { quoted, written } from '../edit';
import { missedHosts } from '../published-names';
import { defineRule } from '../rule';
import { replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/apex-not-matched',
  severity: 'hint',
  summary: 'A test matches a host of Microsoft 365 but not the one right above or below it.',
  sources: ['m365-endpoints', 'doc-activation-errors#check-whether-youre-behind-a-firewall'],
  messages: {
    apex: '"{value}" matches the names below {host}, but not {host} itself, which is a host of Microsoft 365 as well. Test it too.',
    several: '"{value}" does not match {host}, which are hosts of Microsoft 365 as well. Test them too.',
    below: '"{value}" does not match {host}, which is a host of Microsoft 365 as well. Test it too.',
    add: 'Test {host} too',
  },
  check(doc, report, { cloud }) {
    for (const { test, missed, asks, namesBelow } of missedHosts(doc, cloud)) {
      if (!namesBelow) continue;
      const { value } = test.pattern;
      const same = missed.map((host) => `${written(doc, test.subjectNode)} == ${quoted(doc, host)}`);
      const edits = test.negated ? [] : replaceTest(doc, test, [written(doc, test.node), ...same]);
      const args = { value, host: missed.join(', ') };
      report(spanWithin(test.pattern, 0, value.length), apexKey(asks, missed), {
        args,
        fixes: [edits.length > 0 ? { title: 'add', args, edits } : undefined],
      });
    }
  },
});

const apexKey = (asks: 'below' | 'above', { length }: readonly string[]) =>
  asks === 'below' ? 'apex' : length > 1 ? 'several' : 'below';
