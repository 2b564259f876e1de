import { meant, mendedHeader } from '../header';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/header-case',
  severity: 'error',
  summary: 'The header is not written exactly, so Windows refuses the file.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { write: 'Write "{header}"' },
  check(doc, report) {
    const header = meant(doc.header.text);
    for (const { span, why } of lossesOf(doc, 'headerSpelling'))
      report(span, why, { fixes: [{ title: 'write', args: { header }, edits: [mendedHeader(doc)], safe: true }] });
  },
});
