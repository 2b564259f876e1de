import { type Edit, spanOf, textOf } from '../../core/text';
import type { Loss, RegDocument } from '../document';
import { wholeLines } from '../edit';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';
import { doubled } from '../spelling';

export default defineRule({
  id: 'reg/string-continued',
  severity: 'error',
  summary: 'A quoted text is not closed on its line, so Windows skips the line.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: {
    join: 'Put the text on one line',
    close: 'Add the closing quotation mark',
    double: 'Double the backslashes',
  },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'textNotClosed')) {
      const joined = joinLines(doc, loss);
      const before = joined ? undefined : beforeComment(doc, loss);
      const at = loss.span.end;
      report(loss.span, loss.why, {
        fixes: [
          joined
            ? { title: 'join', edits: [joined] }
            : before
              ? { title: 'double', edits: [before] }
              : { title: 'close', edits: [{ span: spanOf(at, at), text: '"' }] },
        ],
      });
    }
  },
});

/** The lines below that belong to the text, up to the one with its closing mark. */
function joinLines(doc: RegDocument, loss: Loss): Edit | undefined {
  const first = loss.line;
  if (first?.kind !== 'value') return undefined;
  let text = withoutBackslash(textOf(doc.text, loss.span));
  for (const line of doc.lines.slice(first.index + 1, first.index + 50)) {
    if (line.kind !== 'junk' || line.lost !== loss) return undefined;
    const part = textOf(doc.text, line.span);
    text += withoutBackslash(part);
    if (part.endsWith('"')) return { span: spanOf(loss.span.start, wholeLines(line).end), text };
  }
  return undefined;
}

/** `"C:\\folder\\"; a note`: the last backslash swallows the mark that was to close the text. */
function beforeComment({ text }: RegDocument, { span }: Loss): Edit | undefined {
  const inside = /^"((?:[^"\\]|\\[^"])*\\)"[ \t]*;/.exec(textOf(text, span))?.[1];
  const start = span.start + 1;
  return inside === undefined ? undefined : { span: spanOf(start, start + inside.length), text: doubled(inside) };
}

/** A backslash at the end of the line was meant to continue it. */
const withoutBackslash = (part: string) => part.replace(/(^|[^\\])\\$/, '$1');
