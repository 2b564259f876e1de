import { spanOf } from '../../core/text';
import { addLineBefore } from '../edit';
import { keyLineOf, lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/key-comment-bracket',
  severity: 'error',
  summary: 'A "]" in the comment behind a key makes the comment part of the key.',
  sources: ['reg-import-tests'],
  messages: { move: 'Move the comment to a line of its own' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'keyBracketInside')) {
      const block = keyLineOf(loss);
      const close = loss.span.start + 1;
      const edits = block && [
        addLineBefore(doc, block, doc.text.slice(close, block.line.end).trim()),
        { span: spanOf(close, block.line.end), text: '' },
      ];
      report(loss.span, loss.why, { fixes: [edits && { title: 'move', edits, safe: !block?.delete }] });
    }
  },
});
