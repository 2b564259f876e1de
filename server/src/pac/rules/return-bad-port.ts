import { faultyElements } from '../faulty-elements';
import { assumedPorts } from '../result-grammar';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-bad-port',
  severity: 'error',
  summary: 'The port of a proxy in a result is no number from 0 to 65535.',
  sources: ['chromium-proxy-strings', 'chromium-proxy-strings-tests', 'firefox-proxy-service'],
  messages: {
    empty: 'There is a colon but no port. {outcome} Write the number of the port.',
    bad: '"{port}" is not a port. {outcome} Firefox takes what it can read of the number, or port 0. Write a number up to 65535.',
    number: 'Keep port {port}',
    usual: 'Write port {port}',
  },
  check(doc, report, settings) {
    for (const { element, outcome, span, edit } of faultyElements(doc, settings, ['bad-port'])) {
      const { type, text, port = '' } = element;
      const start = text.length - port.length;
      if (port === '') {
        const usual = String(assumedPorts[type.toUpperCase()] ?? 80);
        const edits = edit(start, start, usual);
        const fix = edits.length > 0 ? ({ title: 'usual', args: { port: usual }, edits } as const) : undefined;
        report(span(start - 1, start), 'empty', { args: { outcome }, fixes: [fix] });
        continue;
      }
      const number = /^\s*(\d{2,5})(?!\d)/.exec(port)?.[1];
      const edits = number && Number(number) <= 65535 ? edit(start, text.length, number) : [];
      report(span(start, text.length), 'bad', {
        args: { port, outcome },
        fixes: [number && edits.length > 0 ? { title: 'number', args: { port: number }, edits } : undefined],
      });
    }
  },
});
