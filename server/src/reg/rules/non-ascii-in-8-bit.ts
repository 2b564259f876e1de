import { nonAsciiOutsideComments } from '../non-ascii';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/non-ascii-in-8-bit',
  severity: 'info',
  summary: 'An 8-bit file holds characters outside ASCII, which depend on the character set of the device.',
  sources: ['reg-files'],
  messages: {
    dependent:
      'This is not ASCII, and the file is in an 8-bit character set. Windows reads it in the character set of the device: right where that is the same, wrong elsewhere. Save the file as UTF-16 LE to be sure.',
  },
  check(doc, report) {
    const span = doc.coding === 'ansi' ? nonAsciiOutsideComments(doc) : undefined;
    if (span) report(span, 'dependent');
  },
});
