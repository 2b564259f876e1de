import { faultyElements } from '../faulty-elements';
import { isMisread } from '../misread';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-missing-host',
  severity: 'error',
  summary: 'A choice of a result names no proxy.',
  sources: ['chromium-proxy-strings-tests'],
  messages: {
    missing: '{type} is not followed by the name of a proxy. {outcome} Write the name and the port behind it.',
  },
  check(doc, report, settings) {
    for (const { element, outcome, span, text } of faultyElements(doc, settings, ['missing-host']))
      if (!isMisread(doc, text.node))
        report(span(0, element.text.length), 'missing', { args: { type: element.type.toUpperCase(), outcome } });
  },
});
