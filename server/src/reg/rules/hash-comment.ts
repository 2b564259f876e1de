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
      const edits = [{ span: spanOf(span.start, span.start + length), text: ';' }];
      // A deletion that Windows has skipped so far would happen.
      const deletes = /=[ \t]*-[ \t]*$/.test(doc.text.slice(Math.max(0, span.start - 100), span.start));
      report(span, why, { fixes: [{ title: 'change', edits, safe: !deletes }] });
    }
  },
});
