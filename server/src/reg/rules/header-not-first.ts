import { textOf } from '../../core/text';
import { lineAt } from '../document';
import { addAtTop, lineEndOf, removeLine } from '../edit';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/header-not-first',
  severity: 'error',
  summary: 'Something stands above the header, so Windows refuses the file.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { move: 'Move the header to the first line' },
  check(doc, report) {
    for (const { span, why } of lossesOf(doc, 'headerNotFirst')) {
      const line = lineAt(doc, span.start);
      const top = addAtTop(doc, textOf(doc.text, span) + lineEndOf(doc));
      report(span, why, {
        fixes: [line && { title: 'move', edits: [top, removeLine(doc, line)], safe: true }],
      });
    }
  },
});
