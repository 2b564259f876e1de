import { textOf } from '../../core/text';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/byte-prefix',
  severity: 'warning',
  summary: 'Bytes are written with "0x", which Windows is expected not to read.',
  sources: ['reg-import-tests'],
  messages: { remove: 'Delete every "0x"' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'bytePrefix')) {
      const span = valueLineOf(loss)?.lines.map(({ start, end }) => ({ start, end })) ?? [];
      const edits = span.flatMap((line) =>
        [
          ...textOf(doc.text, line).matchAll(/(?<=[:,][ \t]{0,9}|^[ \t]{0,99})0x(?=[0-9a-f]{1,2}(?:[ \t,\\;]|$))/gi),
        ].map(({ index }) => ({ span: { start: line.start + index, end: line.start + index + 2 }, text: '' })),
      );
      report(loss.span, loss.why, { fixes: [edits.length > 0 ? { title: 'remove', edits } : undefined] });
    }
  },
});
