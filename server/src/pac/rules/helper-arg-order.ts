import { replaceNode, written } from '../edit';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/helper-arg-order',
  severity: 'warning',
  summary: 'The host and what it is compared with stand the wrong way round.',
  sources: ['chromium-pac-library', 'mdn-pac'],
  messages: {
    order:
      '{name} takes {first} first and then {second}. The other way round it looks for the host in the text, which does not hold. Swap them.',
    swap: 'Swap the arguments',
  },
  check(doc, report) {
    for (const { args, name, predefined } of predefinedCalls(
      doc,
      'dnsDomainIs',
      'shExpMatch',
      'localHostOrDomainIs',
      'isInNet',
    )) {
      const [text, subject] = args;
      if (!text || !subject || text.type !== 'Literal' || typeof text.value !== 'string') continue;
      if (!doc.subjectOf(subject)) continue;
      const [first, second] = predefined.args.map((arg) => arg.name);
      report({ start: text.start, end: subject.end }, 'order', {
        args: { name, first: first!, second: second! },
        fixes: [
          {
            title: 'swap',
            edits: [replaceNode(text, written(doc, subject)), replaceNode(subject, written(doc, text))],
          },
        ],
      });
    }
  },
});
