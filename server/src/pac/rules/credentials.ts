import { faultyElements } from '../faulty-elements';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/credentials',
  severity: 'error',
  summary: 'A user name or a password stands before a proxy in a result.',
  sources: ['chromium-proxy-strings', 'chromium-proxy-strings-tests'],
  messages: {
    secret:
      'A user name or a password stands before the proxy. {outcome} Besides, everybody in the network can read a PAC script. Leave it out; the proxy asks for it, or takes the Windows sign-in. Change a password that stood here.',
    remove: 'Leave it out',
  },
  check(doc, report, settings) {
    for (const { element, outcome, span, edit } of faultyElements(doc, settings, ['credentials'])) {
      const { text, target } = element;
      const from = text.length - target.length;
      const to = from + target.lastIndexOf('@') + 1;
      const edits = edit(from, to, '');
      report(span(from, to), 'secret', {
        args: { outcome },
        fixes: [edits.length > 0 ? { title: 'remove', edits } : undefined],
      });
    }
  },
});
