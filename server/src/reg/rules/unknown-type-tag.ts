import { type Edit, spanOf, textOf } from '../../core/text';
import type { Loss, RegDocument } from '../document';
import { replaceData } from '../edit';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';
import { dataUnderWord } from '../type-words';
import { withColon } from '../with-colon';

export default defineRule({
  id: 'reg/unknown-type-tag',
  severity: 'error',
  summary: 'The type of the data is written in a way that no .reg file knows.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { write: 'Write {data}', mend: 'Write the type as a .reg file knows it' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'unknownTag', 'tagBlank', 'tagNumber', 'tagColon')) {
      const edit = mended(doc, loss);
      const short = edit && edit.text.length < 40;
      report(loss.span, loss.why, {
        fixes: [
          edit && {
            title: short ? 'write' : 'mend',
            args: { data: edit.text },
            edits: [edit],
            safe: loss.code === 'tagBlank',
          },
        ],
      });
    }
  },
});

function mended(doc: RegDocument, { line, code }: Loss): Edit | undefined {
  if (line?.kind === 'value' && code === 'tagColon') return withColon(doc, line);
  if (line?.kind !== 'value' || !line.tagSpan) return undefined;
  const tag = textOf(doc.text, line.tagSpan)
    .replace(/[ \t]+/g, '')
    .toLowerCase();
  const span = spanOf(line.tagSpan.start, line.dataSpan.start);
  if (code === 'tagBlank') return { span, text: `${tag}:` };
  const number = /^hex\(0x([0-9a-f]{1,8})\)$/.exec(tag);
  if (number) return { span, text: `hex(${number[1]}):` };
  const data = dataUnderWord(doc, tag, textOf(doc.text, line.dataSpan));
  return data === undefined ? undefined : replaceData(line, data);
}
