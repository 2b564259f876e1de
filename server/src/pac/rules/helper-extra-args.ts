import { givenList } from '../call-faults';
import { quoted, removeSpan, replaceNode, written } from '../edit';
import { callForEach, joinedTests } from '../joined-tests';
import { ipv4 } from '../networks';
import { isZone, literalText, predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/helper-extra-args',
  severity: 'warning',
  summary: 'A predefined function gets more arguments than it looks at.',
  sources: ['chromium-pac-library', 'mdn-pac'],
  messages: {
    more: '{name} looks at {most} of its arguments only. What stands from here on is passed over. Call it once for each text, or delete the rest.',
    days: 'weekdayRange takes one day, or the first and the last. With three days it holds on {day} only. Call it once for each day.',
    zone: 'The only time zone that weekdayRange knows is "GMT". With {zone} behind them the last day does not count, and it holds on {day} only.',
    list: '{name} takes one text, not a list. In Chrome and Edge it then never holds, or ends the script with an error. Call it once for each text.',
    each: 'Call it once for each',
    gmt: 'Change to "GMT"',
    remove: 'Delete what is passed over',
  },
  check(doc, report) {
    for (const call of predefinedCalls(doc)) {
      const { name, args, predefined } = call;
      if (name === 'alert' || name === 'timeRange') continue;
      const list = givenList(call);
      if (list) {
        const edits = callForEach(doc, call, list.elements);
        report(list, 'list', { args: { name }, fixes: [edits && { title: 'each', edits }] });
      }
      const isDays = name === 'weekdayRange' && args.length === 3 && literalText(args[2]) !== 'GMT';
      const extra = isDays ? args[2] : args[predefined.max];
      // The mask of `isInNet` in `isInNetEx` is pac/isinnetex-prefix's.
      if (!extra || (name === 'isInNetEx' && ipv4(literalText(args[2]) ?? '') !== undefined)) continue;
      const rest = { start: extra.start, end: args.at(-1)!.end };
      if (isDays) {
        const each = args.map((arg) => `weekdayRange(${written(doc, arg)})`);
        const zone = isZone(extra) && { title: 'gmt' as const, edits: [replaceNode(extra, quoted(doc, 'GMT'))] };
        report(rest, zone ? 'zone' : 'days', {
          args: { day: literalText(args[0]) ?? written(doc, args[0]!), zone: written(doc, extra) },
          fixes: [zone || { title: 'each', edits: joinedTests(doc, call.node, each) }],
        });
        continue;
      }
      const edits = predefined.max === 2 ? callForEach(doc, call, args.slice(1)) : undefined;
      const removal = [removeSpan(args[predefined.max - 1]?.end ?? rest.start, rest.end)];
      report(rest, 'more', {
        args: { name, most: predefined.max },
        fixes: [edits && { title: 'each', edits }, { title: 'remove', edits: removal }],
      });
    }
  },
});
