import { spanOf } from '../../core/text';
import { keyLineOf, lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/delete-minus-outside',
  severity: 'error',
  summary: 'The minus sign that deletes a key stands outside the brackets.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { move: 'Put the minus sign behind the opening bracket' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'minusOutside')) {
      const block = keyLineOf(loss);
      const start = loss.span.start;
      report(loss.span, loss.why, {
        fixes: [block && { title: 'move', edits: [{ span: spanOf(start, start + 2), text: '[-' }] }],
      });
    }
  },
});
