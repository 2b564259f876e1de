import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/encoding-utf8-bom',
  severity: 'warning',
  summary: 'The file begins with a UTF-8 byte order mark, on which versions of Windows disagree.',
  sources: ['reg-utf8-report'],
  messages: {
    plain:
      'The file begins with a UTF-8 byte order mark. Some versions of Windows are reported to refuse such a file. It holds only ASCII characters, so save it as UTF-8 without the mark.',
    other:
      'The file begins with a UTF-8 byte order mark. Some versions of Windows are reported to refuse such a file. It holds characters outside ASCII, so save it as UTF-16 LE.',
  },
  check(doc, report) {
    if (doc.coding === 'utf8-bom') report(doc.header.span, doc.nonAscii ? 'other' : 'plain');
  },
});
