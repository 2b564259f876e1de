import { spanOf } from '../../core/text';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/hash-comment',
  severity: 'error',
  summary: 'A note behind data begins with "#" or "//", so Windows skips the whole line.',
  sources: ['reg-import-tests'],
  messages: { change: 'Write ";" instead' },
  check(doc, report) {
    for (const { span, why } of lossesOf(doc, 'hashAfterData')) {
      const length = doc.text[span.start] === '#' ? 1 : 2;
      report(span, why, {
        fixes: [{ title: 'change', edits: [{ span: spanOf(span.start, span.start + length), text: ';' }], safe: true }],
      });
    }
  },
});
