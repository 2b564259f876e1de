import type { PacDocument } from '../document';
import { removeSpan, replaceNode, written } from '../edit';
import { literalText, type PredefinedCall, predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/helper-extra-args',
  severity: 'warning',
  summary: 'A predefined function gets more arguments than it looks at.',
  sources: ['chromium-pac-library', 'mdn-pac'],
  messages: {
    more: '{name} looks at {most} of its arguments only. What stands from here on is passed over. Call it once for each text, or delete the rest.',
    days: 'weekdayRange takes one day, or the first and the last. With three days it holds on {day} only. Call it once for each day.',
    each: 'Call it once for each',
    remove: 'Delete what is passed over',
  },
  check(doc, report) {
    for (const call of predefinedCalls(doc)) {
      const { name, args, predefined } = call;
      if (name === 'alert' || name === 'timeRange') continue;
      const isDays = name === 'weekdayRange' && args.length === 3 && literalText(args[2]) !== 'GMT';
      const extra = isDays ? args[2] : args[predefined.max];
      if (!extra) continue;
      const rest = { start: extra.start, end: args.at(-1)!.end };
      if (isDays) {
        const each = args.map((arg) => `weekdayRange(${written(doc, arg)})`).join(' || ');
        const edits = [replaceNode(call.node, inParentheses(doc, call, each))];
        report(rest, 'days', {
          args: { day: literalText(args[0]) ?? written(doc, args[0]!) },
          fixes: [{ title: 'each', edits }],
        });
      } else
        report(rest, 'more', {
          args: { name, most: predefined.max },
          fixes: [
            callForEach(doc, call),
            { title: 'remove', edits: [removeSpan(args[predefined.max - 1]?.end ?? rest.start, rest.end)] },
          ],
        });
    }
  },
});

/** `shExpMatch(host, "a", "b")` as two calls. */
function callForEach(doc: PacDocument, call: PredefinedCall) {
  const { name, args, predefined } = call;
  if (predefined.max !== 2 || args.slice(1).some((arg) => literalText(arg) === undefined)) return undefined;
  const first = written(doc, args[0]!);
  const calls = args.slice(1).map((arg) => `${name}(${first}, ${written(doc, arg)})`);
  return { title: 'each' as const, edits: [replaceNode(call.node, inParentheses(doc, call, calls.join(' || ')))] };
}

/** Joined calls need parentheses unless they stand alone or among others that are joined the same way. */
function inParentheses(doc: PacDocument, { node }: PredefinedCall, joined: string): string {
  const around = doc.parentOf(node);
  const alone = around?.type === 'IfStatement' || (around?.type === 'LogicalExpression' && around.operator === '||');
  return alone ? joined : `(${joined})`;
}
