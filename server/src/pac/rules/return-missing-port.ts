import { faultyElements } from '../faulty-elements';
import { assumedPorts } from '../result-grammar';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-missing-port',
  severity: 'warning',
  summary: 'A proxy in a result has no port.',
  sources: ['chromium-proxy', 'chromium-proxy-strings'],
  messages: {
    missing:
      '{target} has no port. Chrome, Edge and Firefox then take {port} for {type}, and clients wait in vain where the proxy does not listen there. Write the port.',
    add: 'Write port {port}',
  },
  check(doc, report, settings) {
    for (const { element, span, edit } of faultyElements(doc, settings, ['missing-port'])) {
      const { text, target } = element;
      // The usual way to a dead end: nobody answers there, whatever the port.
      if (target === '0.0.0.0') continue;
      const type = element.type.toUpperCase();
      const assumed = assumedPorts[type]!;
      const ports = [assumed, ...(type === 'PROXY' ? [8080, 3128] : [])];
      const add = (port: number) =>
        ({ title: 'add', args: { port }, edits: edit(text.length, text.length, `:${port}`) }) as const;
      report(span(text.length - target.length, text.length), 'missing', {
        args: { target, type, port: assumed },
        fixes: ports.map(add).filter(({ edits }) => edits.length > 0),
      });
    }
  },
});
