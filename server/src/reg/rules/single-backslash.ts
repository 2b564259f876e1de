import { type Edit, type Span, spanOf, textOf } from '../../core/text';
import type { RegDocument } from '../document';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';
import { doubled } from '../spelling';

export default defineRule({
  id: 'reg/single-backslash',
  severity: 'error',
  summary: 'A single backslash makes a quoted text unreadable, so Windows skips the line.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { double: 'Double the backslashes' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'nameNul', 'textNul', 'quoteEscaped')) {
      const value = valueLineOf(loss);
      const part = loss.code === 'nameNul' ? value?.nameSpan : value?.dataSpan;
      report(loss.span, loss.why, {
        fixes: [part && { title: 'double', edits: [doubleIn(doc, part)], safe: true }],
      });
    }
  },
});

/** `part` is a text with its quotation marks. */
function doubleIn(doc: RegDocument, part: Span): Edit {
  const span = spanOf(part.start + 1, part.end - 1);
  return { span, text: doubled(textOf(doc.text, span)) };
}
