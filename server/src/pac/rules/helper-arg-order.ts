import { replaceNode, written } from '../edit';
import { literalText, predefinedCalls } from '../predefined';
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
      const place = args.findIndex((arg) => doc.subjectOf(arg));
      const before = args.slice(0, Math.max(place, 0));
      if (before.length === 0 || before.some((arg) => literalText(arg) === undefined)) continue;
      const subject = args[place]!;
      const [first, second] = predefined.args.map((arg) => arg.name);
      // The subject moves to the front, and what stands before it moves back.
      const inOrder = [subject, ...before];
      report({ start: before[0]!.start, end: subject.end }, 'order', {
        args: { name, first: first!, second: second! },
        fixes: [{ title: 'swap', edits: inOrder.map((arg, i) => replaceNode(args[i]!, written(doc, arg))) }],
      });
    }
  },
});
