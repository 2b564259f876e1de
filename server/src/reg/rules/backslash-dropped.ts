import { spanOf, textOf } from '../../core/text';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';
import { doubled } from '../spelling';

/** Outside of paths it may have been meant as one. */
const isLineBreak = (text: string) => /(?<!\\)(?:\\\\)*\\[nr]/.test(text) && !/^(?:[a-z]:|%\w+%|\\)/i.test(text);

export default defineRule({
  id: 'reg/backslash-dropped',
  severity: 'warning',
  summary: 'A single backslash in a quoted text, which is expected to get lost or to become a line break.',
  sources: ['reg-files'],
  messages: { double: 'Double the backslashes' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'nameEscape', 'textEscape')) {
      const value = valueLineOf(loss);
      const part = loss.code === 'nameEscape' ? value?.nameSpan : value?.dataSpan;
      if (!part) continue;
      const span = spanOf(part.start + 1, part.end - 1);
      const text = textOf(doc.text, span);
      const edits = [{ span, text: doubled(text) }];
      report(loss.span, loss.why, { fixes: [{ title: 'double', edits, safe: !isLineBreak(text) }] });
    }
  },
});
