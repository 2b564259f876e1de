import { textIn } from '../decode';
import { internetSettingsIn } from '../internet-settings';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/autoconfigurl-scheme',
  severity: 'warning',
  summary: 'AutoConfigURL points to a PAC file that is not on a web server.',
  sources: ['pac-not-read#cause'],
  messages: {
    scheme:
      'Windows 10 and later read a PAC file over http or https only, and this one is not on a web server. The proxy service of WinHTTP does not find it: programs go without a proxy and give no message. Put the PAC file on a web server and write its address.',
  },
  check(doc, report) {
    for (const { value } of internetSettingsIn(doc, 'autoconfigurl')) {
      const address = textIn(value.data)?.trim() ?? '';
      if (/^(?:file:|ftp:|\\\\|[a-z]:[\\/])/i.test(address)) report(value.dataSpan, 'scheme');
    }
  },
});
