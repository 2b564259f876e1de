import { spanOf } from '../../core/text';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/stray-text',
  severity: 'warning',
  summary: 'A line is neither a key nor a value nor a comment.',
  sources: ['reg-import-tests'],
  messages: { comment: 'Make it a comment' },
  check(doc, report) {
    for (const { span, why } of lossesOf(doc, 'strayText'))
      report(span, why, {
        // Windows skips the line either way.
        fixes: [{ title: 'comment', edits: [{ span: spanOf(span.start, span.start), text: '; ' }], safe: true }],
      });
  },
});
