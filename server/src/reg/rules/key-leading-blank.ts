import { spanOf } from '../../core/text';
import { keyLineOf, lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/key-leading-blank',
  severity: 'error',
  summary: 'A blank stands between the bracket and the key, or beside the minus sign.',
  sources: ['reg-import-tests'],
  messages: { remove: 'Delete the blank' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'keyLeadingBlank', 'keyMinusBlank')) {
      const block = keyLineOf(loss);
      const edits = block && [
        { span: spanOf(block.span.start + 1, block.pathSpan.start), text: block.delete ? '-' : '' },
      ];
      // Deleting a key that has survived so far deserves a look.
      report(loss.span, loss.why, { fixes: [edits && { title: 'remove', edits, safe: !block?.delete }] });
    }
  },
});
