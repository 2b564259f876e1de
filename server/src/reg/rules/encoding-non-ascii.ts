import { nonAsciiOutsideComments } from '../non-ascii';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/encoding-non-ascii',
  severity: 'warning',
  summary: 'A UTF-8 file holds characters outside ASCII, which Windows reads in another character set.',
  sources: ['reg-code-page-report'],
  messages: {
    garbled:
      'This is not ASCII, and the file is UTF-8. Windows reads such a file in the character set of the device, so other characters arrive. Save the file as UTF-16 LE.',
  },
  check(doc, report) {
    const span = doc.coding === 'utf8' ? nonAsciiOutsideComments(doc) : undefined;
    if (span) report(span, 'garbled');
  },
});
