import { spanOf } from '../../core/text';
import { lineEndOf } from '../edit';
import { keyLineOf, lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/key-trailing-text',
  severity: 'error',
  summary: 'A value or another key stands behind a key on the same line.',
  sources: ['reg-import-tests'],
  messages: { split: 'Put it on a line of its own' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'keyRest', 'keyRestInside')) {
      const block = keyLineOf(loss);
      const close = loss.code === 'keyRest' ? block?.span.end : loss.span.start + 1;
      if (!block || close === undefined) continue;
      const next = close + /^[ \t]*/.exec(doc.text.slice(close, block.line.end))![0].length;
      const edits = [{ span: spanOf(close, next), text: lineEndOf(doc) }];
      report(spanOf(next, loss.span.end), loss.why, { fixes: [{ title: 'split', edits }] });
    }
  },
});
