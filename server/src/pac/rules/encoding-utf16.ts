import { defineRule } from '../rule';
import { firstWrittenLine } from '../statements';

export default defineRule({
  id: 'pac/encoding-utf16',
  severity: 'warning',
  summary: 'The script is saved as UTF-16, which Firefox does not read.',
  sources: ['chromium-pac-fetcher', 'firefox-pac'],
  messages: {
    found:
      'The file is UTF-16. Chrome and Edge read that only with a byte order mark and Firefox does not read it at all: it refuses the script, and requests go without a proxy. Save it as UTF-8 without a byte order mark, in ASCII characters only.',
  },
  check(doc, report) {
    if (doc.content === 'script' && /^utf-?16/i.test(doc.encoding ?? '') && !doc.unmarked)
      report(firstWrittenLine(doc), 'found');
  },
});
