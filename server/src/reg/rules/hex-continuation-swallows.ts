import { type Span, spanOf } from '../../core/text';
import type { RegDocument, RegValue } from '../document';
import { continuationEnd } from '../edit';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/hex-continuation-swallows',
  severity: 'error',
  summary: 'A value ends in ",\\", so Windows takes the next key or value for its bytes.',
  sources: ['reg-import-tests', 'regedit-tests'],
  messages: { remove: 'Delete the ",\\"', note: 'Make the line below a comment' },
  check(doc, report) {
    for (const { span, why, line } of lossesOf(doc, 'continuedByOther', 'swallowed', 'keySwallowed')) {
      const value = valueAbove(doc, span.start, line?.index);
      const note = value && noteBetween(doc, value);
      report(span, why, {
        fixes: [
          note
            ? { title: 'note', edits: [{ span: note, text: ';' }] }
            : value && { title: 'remove', edits: [{ span: continuationEnd(doc, value), text: '' }] },
        ],
      });
    }
  },
});

/** A '#' or '//' that was to begin a comment between the lines of bytes. */
function noteBetween({ text }: RegDocument, { lines }: RegValue): Span | undefined {
  const line = lines.length > 1 ? lines.at(-1)! : undefined;
  const found = line && /^[ \t]{0,99}(#|\/\/)/.exec(text.slice(line.start, line.start + 110));
  if (!line || !found) return undefined;
  const end = line.start + found[0].length;
  return spanOf(end - found[1]!.length, end);
}

/** The value whose continuation does the harm: the line itself or the one above it. */
function valueAbove({ lines, text }: RegDocument, start: number, index = 0): RegValue | undefined {
  for (const at of [index, index - 1]) {
    const line = lines[at];
    if (line?.kind === 'value' && text[line.dataSpan.end - 1] === '\\' && line.span.start <= start) return line;
  }
  return undefined;
}
