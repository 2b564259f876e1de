import { textOf } from '../../core/text';
import { replaceData } from '../edit';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';
import { doubled, dwordText } from '../spelling';

export default defineRule({
  id: 'reg/unquoted-string',
  severity: 'error',
  summary: 'The data of a value is not in quotation marks, so Windows skips the line.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { write: 'Write {data}', quote: 'Put the text in quotation marks', equals: 'Delete the second "="' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'textNotQuoted')) {
      const value = valueLineOf(loss);
      if (!value) continue;
      const written = textOf(doc.text, value.dataSpan);
      if (/^=[ \t]*\S/.test(written)) {
        const data = written.replace(/^=[ \t]*/, '');
        report(loss.span, loss.why, { fixes: [{ title: 'equals', edits: [replaceData(value, data)] }] });
        continue;
      }
      report(loss.span, loss.why, {
        fixes: likely(written).map((data) => ({
          title: data.length < 40 ? 'write' : 'quote',
          args: { data },
          edits: [replaceData(value, data)],
        })),
      });
    }
  },
});

/** What may have been meant, the likeliest first. */
function likely(written: string): string[] {
  const noted = /^([^;]*[^; \t])([ \t]+;.*)$/.exec(written);
  const whole = textsIn(written);
  return noted ? [...textsIn(noted[1]!).map((data) => data + noted[2]!), ...whole] : [...whole, ...numberIn(written)];
}

function textsIn(written: string): string[] {
  const inside = written.replace(/^'(.*)'$/, '$1').replace(/(?<!\\)"$/, '');
  return /(?<!\\)"|,\\$/.test(inside) ? [] : [`"${doubled(inside)}"`];
}

function numberIn(written: string): string[] {
  return /^(?:\d{1,9}|0x[0-9a-f]{1,8})$/i.test(written) ? [dwordText(Number(written))] : [];
}
