import { cheapTestsByFunction } from '../cheap-tests';
import { laterLookUp } from '../look-up-edits';
import { lookUpsByFunction } from '../look-ups';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/dns-lookup',
  severity: 'warning',
  summary: 'The host is looked up before names that need no DNS have been compared.',
  sources: ['pac-performance', 'mdn-pac#isinnet'],
  messages: {
    early:
      '{name} asks DNS about every host, before the script has compared names. Each new host waits for the answer, for seconds where only the proxy can resolve outside names. Compare names first, and look up last.',
    cheaper: 'This comparison needs no DNS.',
    order: 'Compare names first',
    move: 'Look up where the address is needed',
    behind: 'Move it behind the comparisons of names',
  },
  check(doc, report) {
    if (doc.broken) return;
    const cheapTests = cheapTestsByFunction(doc);
    for (const [fn, [call]] of lookUpsByFunction(doc)) {
      const later = call && cheapTests.get(fn)?.find(({ start }) => start >= call.node.end);
      if (!later) continue;
      const fix = laterLookUp(doc, call.node, cheapTests.get(fn)!);
      report(call.nameSpan, 'early', {
        args: { name: call.name },
        related: [{ span: later, message: 'cheaper' }],
        fixes: [fix && { title: fix.how, edits: fix.edits }],
      });
    }
  },
});
