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
      const inside = written.replace(/^'(.*)'$/, '$1').replace(/(?<!\\)"$/, '');
      const number = /^\d{1,9}$/.test(written) ? [dwordText(Number(written))] : [];
      const datas = /(?<!\\)"|,\\$/.test(inside) ? [] : [`"${doubled(inside)}"`, ...number];
      report(loss.span, loss.why, {
        fixes: datas.map((data) => ({
          title: data.length < 40 ? 'write' : 'quote',
          args: { data },
          edits: [replaceData(value, data)],
        })),
      });
    }
  },
});
