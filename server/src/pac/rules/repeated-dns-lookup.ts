import { lookUpOnce } from '../look-up-once';
import { lookUpsByFunction } from '../look-ups';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/repeated-dns-lookup',
  severity: 'info',
  summary: 'The same host is looked up several times for one request.',
  sources: ['pac-performance', 'mdn-pac#isinnet'],
  messages: {
    again:
      '{name} looks the host up again, the same one as before. For a name without an address every look-up may wait anew. Look it up once, keep the address in a variable, and hand that to isInNet.',
    first: 'The first look-up.',
    once: 'Look it up once',
  },
  check(doc, report) {
    for (const calls of lookUpsByFunction(doc).values()) {
      const [first, second] = calls.filter(({ name }) => name === 'isInNet' || name === 'dnsResolve');
      if (!first || !second) continue;
      const edits = lookUpOnce(doc, first);
      report(second.nameSpan, 'again', {
        args: { name: second.name },
        related: [{ span: first.nameSpan, message: 'first' }],
        fixes: [edits.length > 0 ? { title: 'once', edits } : undefined],
      });
    }
  },
});
