import { version5 } from '../header';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/header-win31',
  severity: 'error',
  summary: 'The header is that of Windows 3.1, below which keys in brackets mean nothing.',
  sources: ['reg-import-tests'],
  messages: { write: 'Write "{header}"' },
  check(doc, report) {
    for (const { span, why } of lossesOf(doc, 'headerWin31', 'win31Line').slice(0, 1))
      report(span, why, {
        fixes: [{ title: 'write', args: { header: version5 }, edits: [{ span: doc.header.span, text: version5 }] }],
      });
  },
});
