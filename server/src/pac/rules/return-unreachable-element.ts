import { type Result, type ResultElement, spanWithin } from '../document';
import { editWithin } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-unreachable-element',
  severity: 'warning',
  summary: 'A choice of a result stands behind DIRECT, or repeats one that stands before it.',
  sources: ['chromium-proxy-list', 'winhttp-autoproxy'],
  messages: {
    repeated:
      '{text} stands in this result before. A proxy that did not answer there is not asked again. Remove one of the two.',
    behind:
      'A proxy behind DIRECT is hardly ever asked. Chrome and Edge try it only when the direct connection fails, and programs that take just the first choice, as with WinHTTP, never do. Put DIRECT last, or write it alone.',
    remove: 'Remove the choice',
    last: 'Put DIRECT last',
    alone: 'Leave only DIRECT',
  },
  check(doc, report) {
    for (const result of doc.results) {
      const { text, elements } = result;
      const first = elements[0];
      const again = elements.find((element, i) => elements.slice(0, i).some((earlier) => same(earlier, element)));
      if (again) {
        const edits = editWithin(text, elements[elements.indexOf(again) - 1]!.end, again.end, '');
        report(spanWithin(text, again.start, again.end), 'repeated', {
          args: { text: again.text },
          fixes: [edits.length > 0 ? { title: 'remove', edits, safe: true } : undefined],
        });
      } else if (elements.length > 1 && first && isDirect(first)) {
        const last = reordered(result);
        const alone = editWithin(text, first.end, elements.at(-1)!.end, '');
        report(spanWithin(text, elements[1]!.start, elements.at(-1)!.end), 'behind', {
          fixes: [
            last.length > 0 ? { title: 'last', edits: last } : undefined,
            alone.length > 0 ? { title: 'alone', edits: alone } : undefined,
          ],
        });
      }
    }
  },
});

const isDirect = ({ text }: ResultElement) => text.toUpperCase() === 'DIRECT';
const same = (a: ResultElement, b: ResultElement) => a.text.toLowerCase() === b.text.toLowerCase();

const reordered = ({ text, elements: [direct, ...proxies] }: Result) =>
  editWithin(text, direct!.start, proxies.at(-1)!.end, [...proxies, direct!].map((element) => element.text).join('; '));
