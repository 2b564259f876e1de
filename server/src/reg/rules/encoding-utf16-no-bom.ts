import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/encoding-utf16-no-bom',
  severity: 'error',
  summary: 'The file is UTF-16 without a byte order mark, so Windows refuses it.',
  sources: ['reg-import-tests'],
  messages: {},
  check(doc, report) {
    // NUL characters in the text are what UTF-16 looks like when it is taken for something else.
    for (const { span, why } of lossesOf(doc, 'utf16NoBom', 'notText')) report(span, why);
  },
});
