import { spanOf } from '../../core/text';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';
import { mendedValue } from '../value-mending';

export default defineRule({
  id: 'reg/value-syntax',
  severity: 'error',
  summary: 'A line looks like a value but is not written like one, so Windows skips it.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: {
    equals: 'Write "="',
    mend: 'Mend the line',
    empty: 'Write an empty text',
    absent: 'Write "-" to delete the value',
  },
  check(doc, report) {
    for (const loss of lossesOf(
      doc,
      'nameNotQuoted',
      'nameNotClosed',
      'noEquals',
      'colonForEquals',
      'commentForData',
    )) {
      const edit = mendedValue(doc, loss);
      report(loss.span, loss.why, {
        fixes: [edit && { title: loss.code === 'colonForEquals' ? 'equals' : 'mend', edits: [edit] }],
      });
    }
    for (const { span, why, line } of lossesOf(doc, 'noData')) {
      const at = line?.kind === 'value' ? line.dataSpan.start : span.end;
      const put = (text: string) => [{ span: spanOf(at, at), text }];
      report(span, why, {
        fixes: [
          { title: 'empty', edits: put('""') },
          { title: 'absent', edits: put('-') },
        ],
      });
    }
  },
});
