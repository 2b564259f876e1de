import { countFault } from '../call-faults';
import { hostName } from '../callable';
import type { PacDocument } from '../document';
import { insertAt, quoted, replaceNode } from '../edit';
import { networkMask } from '../networks';
import { isZone, literalText, type PredefinedCall, predefinedCalls, withoutGmt } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/helper-arity',
  severity: 'error',
  summary: 'A predefined function is called with too few arguments.',
  sources: ['chromium-pac-library', 'chromium-pac-engine', 'mdn-pac'],
  messages: {
    few: '{name} needs {needed}. With less it ends the script with an error or never holds, depending on the function; nothing is reported.',
    times:
      'timeRange takes 1, 2, 4 or 6 numbers and perhaps "GMT", and there are {count}. It ends the script with an error, and the request goes without a proxy.',
    host: 'Pass {host}',
    zone: 'Change to "GMT"',
    mask: 'Add the mask "{mask}"',
  },
  check(doc, report) {
    for (const call of predefinedCalls(doc)) {
      const { name, predefined, nameSpan } = call;
      const given = predefined.args.slice(0, predefined.min);
      const fault = countFault(doc, call);
      if (fault === 'times')
        report(nameSpan, 'times', { args: { count: withoutGmt(call).length }, fixes: [zone(doc, call)] });
      else if (fault === 'few')
        report(nameSpan, 'few', {
          args: { name, needed: given.map((arg) => arg.name).join(', ') },
          fixes: [missingHost(doc, call), missingMask(call)],
        });
    }
  },
});

/** The host is the one that is missing where a text stands in its place, or nothing at all. */
function missingHost(doc: PacDocument, { predefined, args, node }: PredefinedCall) {
  const first = predefined.args[0]?.name;
  if (first !== 'host' || args.length !== predefined.min - 1) return undefined;
  if (args.length > 0 && literalText(args[0]) === undefined) return undefined;
  if (predefined.name === 'isInNet' && !literalText(args[1])?.startsWith('255.')) return undefined;
  const host = hostName(doc);
  const at = args[0]?.start ?? node.end - 1;
  return { title: 'host' as const, args: { host }, edits: [insertAt(at, args.length > 0 ? `${host}, ` : host)] };
}

function zone(doc: PacDocument, { args }: PredefinedCall) {
  const last = args.at(-1);
  return last && isZone(last) ? { title: 'zone' as const, edits: [replaceNode(last, quoted(doc, 'GMT'))] } : undefined;
}

function missingMask({ name, args }: PredefinedCall) {
  const network = literalText(args[1]);
  const mask = name === 'isInNet' && args.length === 2 && network ? networkMask(network) : undefined;
  if (!mask) return undefined;
  return { title: 'mask' as const, args: { mask }, edits: [insertAt(args[1]!.end, `, "${mask}"`)] };
}
