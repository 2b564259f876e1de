import { faultyElements } from '../faulty-elements';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-ipv6-unbracketed',
  severity: 'error',
  summary: 'The IPv6 address of a proxy in a result has no brackets.',
  sources: ['chromium-proxy-strings', 'chromium-proxy-strings-tests'],
  messages: {
    brackets:
      'Without brackets nobody can tell where an IPv6 address ends and the port begins. {outcome} Write [address]:port.',
    write: 'Write {target}',
  },
  check(doc, report, settings) {
    for (const { element, outcome, span, edit } of faultyElements(doc, settings, ['ipv6-unbracketed'])) {
      const { text, target } = element;
      const from = text.length - target.length;
      const split = /^(.*[0-9a-f:]):(\d{2,5})$/i.exec(target);
      const spelt = [split ? `[${split[1]}]:${split[2]}` : undefined, `[${target}]:8080`];
      report(span(from, text.length), 'brackets', {
        args: { outcome },
        fixes: spelt.flatMap((words) => {
          const edits = words ? edit(from, text.length, words) : [];
          return words && edits.length > 0 ? [{ title: 'write' as const, args: { target: words }, edits }] : [];
        }),
      });
    }
  },
});
