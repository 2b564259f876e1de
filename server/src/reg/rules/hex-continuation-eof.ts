import { spanOf } from '../../core/text';
import { continuationEnd } from '../edit';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/hex-continuation-eof',
  severity: 'warning',
  summary: 'The file ends where more bytes of a value were announced.',
  sources: ['reg-import-tests'],
  messages: { remove: 'Delete the ",\\"' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'endOfFile')) {
      const value = valueLineOf(loss);
      const end = value?.dataSpan.end ?? loss.span.end;
      report(spanOf(end - 1, end), loss.why, {
        fixes: [value && { title: 'remove', edits: [{ span: continuationEnd(doc, value), text: '' }], safe: true }],
      });
    }
  },
});
