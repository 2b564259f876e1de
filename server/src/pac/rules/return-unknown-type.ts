import { closest } from '../../core/closest';
import type { Edit } from '../../core/text';
import { type FaultyElement, faultyElements } from '../faulty-elements';
import { elementsOf, isUsable, proxyTypes, wordRunTogether } from '../result-grammar';
import { defineRule } from '../rule';

const known = ['DIRECT', ...proxyTypes];

export default defineRule({
  id: 'pac/return-unknown-type',
  severity: 'error',
  summary: 'A choice of a result begins with a word that is no kind of proxy.',
  sources: ['chromium-proxy-strings-tests', 'chromium-proxy-list'],
  messages: {
    unknown: '"{type}" is no kind of proxy. {outcome} Known are {known}.',
    address: 'The word before the address of the proxy is missing. {outcome} Write PROXY before it.',
    together: 'A blank is missing behind {type}. {outcome} Write "{type} name:port".',
    change: 'Change to {type}',
    add: 'Write PROXY before it',
    blank: 'Put a blank behind {type}',
  },
  check(doc, report, settings) {
    for (const faulty of faultyElements(doc, settings, ['unknown-type', 'no-keyword'])) {
      const { element, fault, outcome, span, edit } = faulty;
      const { type, text } = element;
      const word = wordRunTogether(text);
      if (word) {
        const [type, sign] = word;
        const edits = edit(type.length, type.length + sign.length, ' ');
        const fix = { title: 'blank', args: { type }, edits } as const;
        report(span(0, text.length), 'together', { args: { type, outcome }, fixes: edits.length > 0 ? [fix] : [] });
      } else if (fault === 'no-keyword') {
        const edits = withKeyword(faulty);
        report(span(0, text.length), 'address', {
          args: { outcome },
          fixes: [edits.length > 0 ? { title: 'add', edits } : undefined],
        });
      } else {
        const meant = closest(type, known);
        const edits =
          meant && elementsOf(meant + text.slice(type.length)).every(isUsable) ? edit(0, type.length, meant) : [];
        report(span(0, type.length), 'unknown', {
          args: { type, outcome, known: known.join(', ') },
          fixes: [meant && edits.length > 0 ? { title: 'change', args: { type: meant }, edits } : undefined],
        });
      }
    }
  },
});

function withKeyword({ element: { text }, edit }: FaultyElement): Edit[] {
  const scheme = /^(?:\w+:\/\/)?/.exec(text)![0].length;
  const slash = text.endsWith('/') ? text.length - 1 : text.length;
  return [...edit(0, scheme, 'PROXY '), ...(slash < text.length ? edit(slash, text.length, '') : [])];
}
