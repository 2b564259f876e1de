import { spanWithin } from '../document';
import { editWithin } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-socks-ambiguous',
  severity: 'warning',
  summary: 'SOCKS in a result means version 4 to some programs and version 5 to others.',
  sources: ['chromium-proxy', 'firefox-proxy-service', 'pac-resolver'],
  messages: {
    socks:
      'SOCKS is version 4 for Chrome, Edge and Firefox, and version 5 for some other programs. With version 4 the client looks up names itself and reaches no IPv6 address. Write SOCKS5 or SOCKS4.',
    change: 'Change to {type}',
  },
  check(doc, report) {
    for (const { text, elements } of doc.results)
      for (const { type, target, start } of elements) {
        if (type.toUpperCase() !== 'SOCKS' || target === '') continue;
        // `SOCKS5 a:1; SOCKS a:1` asks for both versions, in the right order.
        if (elements.some((other) => /^SOCKS[45]$/i.test(other.type) && other.target === target)) continue;
        const change = (to: string) =>
          ({ title: 'change', args: { type: to }, edits: editWithin(text, start, start + type.length, to) }) as const;
        const fixes = [change('SOCKS5'), change('SOCKS4')].filter(({ edits }) => edits.length > 0);
        report(spanWithin(text, start, start + type.length), 'socks', { fixes });
      }
  },
});
