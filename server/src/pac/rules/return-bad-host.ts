import type { Edit } from '../../core/text';
import { type FaultyElement, faultyElements } from '../faulty-elements';
import { proxyTypes } from '../result-grammar';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-bad-host',
  severity: 'error',
  summary: 'What stands for the name of the proxy in a result cannot be one.',
  sources: ['chromium-proxy-strings', 'chromium-proxy-strings-tests'],
  messages: {
    host: '"{target}" is not the name of a proxy and its port. {outcome} Write it as name:port, without blanks.',
    colon: 'Write the colon',
    once: 'Write {type} once',
  },
  check(doc, report, settings) {
    for (const faulty of faultyElements(doc, settings, ['bad-host'])) {
      const { element, outcome, span } = faulty;
      const { type, target, text } = element;
      const colon = colonMissing(faulty);
      const once = saidTwice(faulty);
      report(span(text.length - target.length, text.length), 'host', {
        args: { target, outcome },
        fixes: [
          colon.length > 0 ? { title: 'colon', edits: colon } : undefined,
          once.length > 0 ? { title: 'once', args: { type }, edits: once } : undefined,
        ],
      });
    }
  },
});

/** `proxy 8080` for `proxy:8080`. */
function colonMissing({ element: { text }, edit }: FaultyElement): Edit[] {
  const gap = /^\w+\s+[\w.-]+(\s*:\s*|\s+)\d{1,5}$/.exec(text);
  if (!gap || gap[1] === ':') return [];
  const port = /\d+$/.exec(text)!.index;
  return edit(port - gap[1]!.length, port, ':');
}

/** `PROXY PROXY proxy:8080`. */
function saidTwice({ element: { text, target }, edit }: FaultyElement): Edit[] {
  const word = /^(\w+)\s+(?=\S)/.exec(target);
  const from = text.length - target.length;
  return word && proxyTypes.some((type) => type === word[1]!.toUpperCase())
    ? edit(from, from + word[0].length, '')
    : [];
}
