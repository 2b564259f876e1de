import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/not-text',
  severity: 'error',
  summary: 'The text holds NUL characters: it was read in the wrong encoding, or is no text.',
  sources: ['reg-import-tests'],
  messages: {},
  check(doc, report) {
    for (const { span, why } of lossesOf(doc, 'notText')) report(span, why);
  },
});
