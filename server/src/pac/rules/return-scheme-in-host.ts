import { type FaultyElement, faultyElements } from '../faulty-elements';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-scheme-in-host',
  severity: 'error',
  summary: 'A proxy in a result is written as a URL.',
  sources: ['chromium-proxy-strings', 'chromium-proxy-strings-tests'],
  messages: {
    url: 'Behind {type} stands a URL, where only name:port may stand. {outcome} Leave out the rest of the URL.',
    strip: 'Leave only {target}',
  },
  check(doc, report, settings) {
    for (const faulty of faultyElements(doc, settings, ['scheme', 'path'])) {
      const { element, outcome, span, edit } = faulty;
      const { text, target } = element;
      const from = text.length - target.length;
      const kept = hostAndPortIn(faulty);
      const edits = kept === '' ? [] : edit(from, text.length, kept);
      report(span(from, text.length), 'url', {
        args: { type: element.type.toUpperCase(), outcome },
        fixes: [edits.length > 0 ? { title: 'strip', args: { target: kept }, edits } : undefined],
      });
    }
  },
});

const hostAndPortIn = ({ element: { target } }: FaultyElement) =>
  target.replace(/^\w[\w+.-]*:\/\//, '').replace(/\/.*$/, '');
