import { spanOf } from '../../core/text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/not-a-script',
  severity: 'error',
  summary: 'The file is named like a PAC script and holds something else.',
  sources: ['chromium-pac-engine', 'firefox-pac'],
  messages: {
    empty:
      'The file holds no script. Engines refuse a PAC file without FindProxyForURL, and requests go without a proxy. Write the function, or delete the file.',
    address:
      'The file holds an address, not a script. Engines follow no address in a PAC file: they refuse the file, and requests go without a proxy. Enter the address where the PAC file is configured, or save here what it leads to.',
    autoproxy:
      'The file holds a list of AutoProxy or Adblock rules, not a script. Engines refuse it, and requests go without a proxy. Such a list has to be turned into a PAC script by a converter first.',
    page: 'The file holds a web page, not a script. Engines refuse it, and requests go without a proxy. Probably the page of a sign-in or an error was saved instead of the script.',
    binary:
      'The file holds no readable text. Engines refuse it, and requests go without a proxy. Save the script as plain text, in UTF-8 or ASCII.',
  },
  check(doc, report) {
    if (doc.content === 'script') return;
    const first = /[^\s\uFEFF][^\r\n]*/.exec(doc.text.slice(0, 2000));
    const start = first?.index ?? 0;
    report(spanOf(start, start + (first?.[0].trimEnd().length ?? 0)), doc.content);
  },
});
