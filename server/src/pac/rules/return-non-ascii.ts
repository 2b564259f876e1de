import type { Edit } from '../../core/text';
import { type FaultyElement, faultyElements } from '../faulty-elements';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-non-ascii',
  severity: 'error',
  summary: 'A result holds a character outside ASCII.',
  sources: ['chromium-pac-engine'],
  messages: {
    wide: '"{sign}" is not written in ASCII. Chrome and Edge reject a whole result that holds one: they report an error of the script, which nobody sees, and go DIRECT. Type it on a keyboard without full-width letters, and write names with other letters as xn--….',
    ascii: 'Write "{words}"',
  },
  check(doc, report, settings) {
    for (const faulty of faultyElements(doc, settings, ['not-ascii'])) {
      const { element, span } = faulty;
      const found = outside.exec(element.text)!;
      const { words, edits } = inAscii(faulty);
      report(span(found.index, found.index + found[0].length), 'wide', {
        args: { sign: found[0] },
        fixes: [edits.length > 0 ? { title: 'ascii', args: { words }, edits } : undefined],
      });
    }
  },
});

const outside = /[^\x20-\x7e\t\r\n]+/;
const dashes = /[\u2010-\u2015\u2212]/g;

/** Full-width and other variants of ASCII characters by what they stand for. */
function inAscii({ element: { text }, edit }: FaultyElement): { words: string; edits: Edit[] } {
  const words = text
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim();
  return { words, edits: outside.test(words) ? [] : edit(0, text.length, words) };
}
