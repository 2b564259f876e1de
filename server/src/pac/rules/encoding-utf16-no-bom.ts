import { defineRule } from '../rule';
import { firstWrittenLine } from '../statements';

export default defineRule({
  id: 'pac/encoding-utf16-no-bom',
  severity: 'error',
  summary: 'The script is saved as UTF-16 without a byte order mark, so engines refuse it.',
  sources: ['chromium-pac-fetcher', 'firefox-pac'],
  messages: {
    found:
      'The file is UTF-16 without a byte order mark. Engines take each byte for a character, refuse the script, and requests go without a proxy. Save it as UTF-8 without a byte order mark, in ASCII characters only.',
  },
  check(doc, report) {
    if (doc.content === 'script' && doc.unmarked) report(firstWrittenLine(doc), 'found');
  },
});
