import { type Span, spanOf } from '../../core/text';
import type { RegDocument, RegLine } from '../document';
import { invisible } from '../invisible';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/invisible-character',
  severity: 'warning',
  summary: 'A character that cannot be seen, or looks like a blank, stands in a key, a name or data.',
  sources: ['reg-files'],
  messages: {
    invisible:
      'An invisible character (U+{code}) stands here, as copying from a web page leaves it. Windows takes it for part of what is written, and nothing finds the name or the data any more. Delete it.',
    blank:
      'This is a no-break space (U+{code}), not a blank. Windows takes it for part of what is written, and nothing finds the name or the data any more. Type a blank.',
    remove: 'Delete it',
    replace: 'Replace it with a blank',
  },
  check(doc, report) {
    if (!doc.nonAscii) return;
    for (const line of doc.lines) {
      const places = suspicious(doc, line).flatMap(({ start, end }) =>
        [...doc.text.slice(start, end).matchAll(invisible)].map(({ 0: character, index }) => ({
          character,
          span: spanOf(start + index, start + index + 1),
        })),
      );
      const [first] = places;
      if (!first) continue;
      // Copied lines often hold several: one finding mends them all.
      const edits = places.map(({ character, span }) => ({ span, text: character === '\u00A0' ? ' ' : '' }));
      const blank = first.character === '\u00A0';
      report(first.span, blank ? 'blank' : 'invisible', {
        args: { code: first.character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') },
        fixes: [{ title: blank ? 'replace' : 'remove', edits }],
      });
    }
  },
});

/** Paths, names, and lines that Windows skips; of data only text that is otherwise plain, since words may need such signs. */
function suspicious({ text }: RegDocument, line: RegLine): Span[] {
  if (line.kind === 'key') return [line.span];
  if (line.kind === 'junk') return line.looks === 'comment' ? [] : [line.span];
  if (line.kind !== 'value') return [];
  if (!line.data) return [line.span];
  const data = text
    .slice(line.dataSpan.start, line.dataSpan.end)
    .replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g, '');
  const plain = line.data.form === 'string' && /^[\x20-\x7e]*$/.test(data);
  return plain ? [line.nameSpan, line.dataSpan] : [line.nameSpan];
}
