import { faultyElements } from '../faulty-elements';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-http-keyword',
  severity: 'error',
  summary: 'A choice of a result begins with HTTP, which Chrome and Edge do not know.',
  sources: ['chromium-proxy-strings-tests', 'firefox-proxy-service'],
  messages: {
    http: 'Only Firefox knows HTTP as a kind of proxy. {outcome} The word for a proxy that speaks HTTP is PROXY.',
    change: 'Change to PROXY',
  },
  check(doc, report, settings) {
    for (const { element, outcome, span, edit } of faultyElements(doc, settings, ['http-keyword'])) {
      const edits = edit(0, element.type.length, 'PROXY');
      report(span(0, element.type.length), 'http', {
        args: { outcome },
        fixes: [edits.length > 0 ? { title: 'change', edits } : undefined],
      });
    }
  },
});
