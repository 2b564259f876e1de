import { meant, mendedHeader } from '../header';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/header-hollow',
  severity: 'error',
  summary: 'The header begins like one, but Windows imports nothing below it and reports success.',
  sources: ['reg-import-tests'],
  messages: { write: 'Write "{header}"' },
  check(doc, report) {
    const header = meant(doc.header.text);
    for (const { span, why } of lossesOf(doc, 'headerHollow'))
      report(span, why, { fixes: [{ title: 'write', args: { header }, edits: [mendedHeader(doc)] }] });
  },
});
