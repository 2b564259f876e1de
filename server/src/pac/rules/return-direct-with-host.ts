import { faultyElements } from '../faulty-elements';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-direct-with-host',
  severity: 'error',
  summary: 'Something stands behind DIRECT in a result.',
  sources: ['chromium-proxy-strings-tests'],
  messages: {
    direct:
      'Nothing may stand behind DIRECT in one choice. {outcome} Write DIRECT alone, or PROXY if a proxy is meant.',
    alone: 'Write DIRECT alone',
    proxy: 'Write PROXY',
  },
  check(doc, report, settings) {
    for (const { element, outcome, span, edit } of faultyElements(doc, settings, ['direct-with-host'])) {
      const { text, type, host, port } = element;
      const alone = edit(type.length, text.length, '');
      // A name with a port is a proxy; the word before it is the slip.
      const proxy = host && port && !text.includes('@') ? edit(0, type.length, 'PROXY') : [];
      report(span(0, text.length), 'direct', {
        args: { outcome },
        fixes: [
          proxy.length > 0 ? { title: 'proxy', edits: proxy } : undefined,
          alone.length > 0 ? { title: 'alone', edits: alone } : undefined,
        ],
      });
    }
  },
});
