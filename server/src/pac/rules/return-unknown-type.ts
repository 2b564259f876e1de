import { closest } from '../../core/closest';
import { faultyElements } from '../faulty-elements';
import { proxyTypes } from '../result-grammar';
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
    change: 'Change to {type}',
    add: 'Write PROXY before it',
  },
  check(doc, report, settings) {
    for (const { element, fault, outcome, span, edit } of faultyElements(doc, settings, [
      'unknown-type',
      'no-keyword',
    ])) {
      const { type, text } = element;
      if (fault === 'no-keyword') {
        const scheme = /^(?:\w+:\/\/)?/.exec(text)![0].length;
        const slash = text.endsWith('/') ? text.length - 1 : text.length;
        const edits = [...edit(0, scheme, 'PROXY '), ...(slash < text.length ? edit(slash, text.length, '') : [])];
        report(span(0, text.length), 'address', {
          args: { outcome },
          fixes: [edits.length > 0 ? { title: 'add', edits } : undefined],
        });
        continue;
      }
      const meant = closest(type, known);
      const edits = meant ? edit(0, type.length, meant) : [];
      report(span(0, type.length), 'unknown', {
        args: { type, outcome, known: known.join(', ') },
        fixes: [meant && edits.length > 0 ? { title: 'change', args: { type: meant }, edits } : undefined],
      });
    }
  },
});
