import { spanOf, textOf } from '../../core/text';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';
import { doubled } from '../spelling';

export default defineRule({
  id: 'reg/backslash-dropped',
  severity: 'warning',
  summary: 'A single backslash in a quoted text is not written, or becomes a line break.',
  sources: ['reg-files'],
  messages: { double: 'Double the backslashes' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'nameEscape', 'textEscape')) {
      const value = valueLineOf(loss);
      const part = loss.code === 'nameEscape' ? value?.nameSpan : value?.dataSpan;
      const span = part && spanOf(part.start + 1, part.end - 1);
      const edits = span && [{ span, text: doubled(textOf(doc.text, span)) }];
      report(loss.span, loss.why, { fixes: [edits && { title: 'double', edits, safe: true }] });
    }
  },
});
