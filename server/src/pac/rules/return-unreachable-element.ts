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
      'A proxy behind DIRECT is hardly ever asked. Chrome and Edge try it only when the direct connection fails, and programs that use WinHTTP may take only the first choice. Put DIRECT last, or leave out what follows it.',
    remove: 'Remove the choice',
    last: 'Put DIRECT last',
    alone: 'Leave only DIRECT',
    cut: 'Leave out what follows DIRECT',
  },
  check(doc, report) {
    for (const result of doc.results) {
      const { text, elements } = result;
      const direct = elements.findIndex(isDirect);
      const again = elements.find((element, i) => elements.slice(0, i).some((earlier) => same(earlier, element)));
      if (again) {
        const edits = editWithin(text, elements[elements.indexOf(again) - 1]!.end, again.end, '');
        report(spanWithin(text, again.start, again.end), 'repeated', {
          args: { text: again.text },
          fixes: [edits.length > 0 ? { title: 'remove', edits, safe: true } : undefined],
        });
      } else if (direct >= 0 && direct < elements.length - 1) {
        const last = reordered(result, direct);
        const cut = editWithin(text, elements[direct]!.end, elements.at(-1)!.end, '');
        report(spanWithin(text, elements[direct + 1]!.start, elements.at(-1)!.end), 'behind', {
          fixes: [
            last.length > 0 ? { title: 'last', edits: last } : undefined,
            cut.length > 0 ? { title: direct === 0 ? 'alone' : 'cut', edits: cut } : undefined,
          ],
        });
      }
    }
  },
});

const isDirect = ({ text }: ResultElement) => text.toUpperCase() === 'DIRECT';
const same = (a: ResultElement, b: ResultElement) => a.text.toLowerCase() === b.text.toLowerCase();

function reordered({ text, elements }: Result, direct: number) {
  const proxies = elements.filter((_, i) => i !== direct);
  const words = [...proxies, elements[direct]!].map((element) => element.text).join('; ');
  return editWithin(text, elements[0]!.start, elements.at(-1)!.end, words);
}
