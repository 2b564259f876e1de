import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/encoding-utf16be',
  severity: 'warning',
  summary: 'The file is big-endian UTF-16, which Windows is not known to import.',
  sources: ['reg-files'],
  messages: {
    bigEndian:
      'The file is UTF-16 BE. Windows writes and reads UTF-16 LE, and people report that it refuses this form. Save the file as UTF-16 LE with byte order mark.',
  },
  check(doc, report) {
    if (doc.coding === 'utf16be') report(doc.header.span, 'bigEndian');
  },
});
