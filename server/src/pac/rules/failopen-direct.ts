import { spanWithin } from '../document';
import { editWithin } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/failopen-direct',
  severity: 'info',
  enabled: false,
  summary: 'A result ends in DIRECT, so traffic leaves without the proxy when the proxy is down.',
  sources: ['chromium-proxy', 'winhttp-autoproxy'],
  messages: {
    open: 'When the proxy does not answer, browsers go DIRECT here, past every filter and log. Programs that use WinHTTP may take only the first choice. Leave DIRECT out where traffic must not leave without the proxy.',
    close: 'Leave DIRECT out',
  },
  check(doc, report) {
    for (const { text, elements } of doc.results) {
      const last = elements.at(-1);
      if (elements.length < 2 || last?.text.toUpperCase() !== 'DIRECT' || elements[0]!.text.toUpperCase() === 'DIRECT')
        continue;
      const edits = editWithin(text, elements.at(-2)!.end, last.end, '');
      report(spanWithin(text, last.start, last.end), 'open', {
        fixes: [edits.length > 0 ? { title: 'close', edits } : undefined],
      });
    }
  },
});
