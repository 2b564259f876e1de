import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/encoding-utf16-no-bom',
  severity: 'error',
  summary: 'The file is UTF-16 without a byte order mark, so Windows refuses it.',
  sources: ['reg-import-tests'],
  messages: {},
  check(doc, report) {
    for (const { span, why } of lossesOf(doc, 'utf16NoBom')) report(span, why);
  },
});
