import { addAtTop, lineEndOf } from '../edit';
import { meant } from '../header';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/header-missing',
  severity: 'error',
  summary: 'The first line is not a header, so Windows refuses the file.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { insert: 'Insert "{header}" as the first line' },
  check(doc, report) {
    const header = meant(doc.text);
    const gap = /^\uFEFF?[\r\n]/.test(doc.text) ? '' : lineEndOf(doc);
    for (const { span, why } of lossesOf(doc, 'headerMissing'))
      report(span, why, {
        fixes: [{ title: 'insert', args: { header }, edits: [addAtTop(doc, header + lineEndOf(doc) + gap)] }],
      });
  },
});
