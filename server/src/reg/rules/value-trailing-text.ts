import { type Edit, spanOf, textOf } from '../../core/text';
import type { RegDocument, RegValue } from '../document';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/value-trailing-text',
  severity: 'error',
  summary: 'Something other than a comment stands behind the data of a value, so Windows skips the line.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: {
    escape: 'Write the inner quotation marks as \\"',
    note: 'Make the rest a comment',
    remove: 'Delete what stands behind the data',
  },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'afterText', 'afterDash')) {
      const { span, why, code } = loss;
      const value = valueLineOf(loss);
      const inner = value && code === 'afterText' ? innerMarks(doc, value) : undefined;
      const rest = textOf(doc.text, span);
      const remove = { title: 'remove' as const, edits: [{ span, text: '' }] };
      report(span, why, {
        fixes: [
          rest === '"' ? remove : undefined,
          inner && { title: 'escape', edits: [inner] },
          code === 'afterDash' || /^[,.\\]+$/.test(rest) ? remove : undefined,
          { title: 'note', edits: [{ span: spanOf(span.start, span.start), text: '; ' }] },
        ],
      });
    }
  },
});

/** A text that ends in a quotation mark holds the others inside. */
function innerMarks({ text }: RegDocument, { dataSpan }: RegValue): Edit | undefined {
  const { start, end } = dataSpan;
  if (text[end - 1] !== '"' || text[end - 2] === '\\') return undefined;
  const inside = text.slice(start + 1, end - 1).replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found));
  return { span: spanOf(start + 1, end - 1), text: inside };
}
