import { textIn } from '../decode';
import { replaceData } from '../edit';
import { internetSettingsIn } from '../internet-settings';
import { defineRule } from '../rule';
import { quoted } from '../spelling';

export default defineRule({
  id: 'reg/autoconfigurl-http',
  severity: 'info',
  enabled: false,
  summary: 'The PAC file comes over a connection that is not encrypted.',
  sources: ['pac-not-read#cause'],
  messages: {
    http: 'The PAC file comes over http, so anybody on the network can answer in its place and choose the proxy of this device. Write https, if the web server offers it.',
    secure: 'Write https',
  },
  check(doc, report) {
    for (const { value } of internetSettingsIn(doc, 'autoconfigurl')) {
      const address = textIn(value.data)?.trim() ?? '';
      if (!/^http:\/\//i.test(address)) continue;
      const edits = [replaceData(value, quoted(address.replace(/^http/i, 'https')))];
      report(value.dataSpan, 'http', { fixes: [{ title: 'secure', edits }] });
    }
  },
});
