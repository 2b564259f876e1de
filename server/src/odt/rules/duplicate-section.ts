import { elementNamed } from '../../knowledge/odt-schema';
import { children } from '../document';
import { mergeInto } from '../move';
import { defineRule } from '../rule';

const names = elementNamed('Configuration')!.children.filter((name) => {
  const schema = elementNamed(name)!;
  return schema.once && schema.status === 'supported';
});

export default defineRule({
  id: 'odt/duplicate-section',
  severity: 'warning',
  summary: 'A section that the format has once stands in the file more than once.',
  sources: ['it-pro-scripts', 'odt-options#example-of-a-standard-configuration-file'],
  messages: {
    again:
      'There is a second {name} element in the file. The guidance shows one of each, and a parser that Microsoft published read the last one only, so one of them may be lost without a message. Merge them into one.',
    first: 'The first {name}',
    merge: 'Merge it into the first {name}',
  },
  check(doc, report) {
    for (const name of names) {
      const [first, ...others] = children(doc.root, name);
      for (const other of others) {
        const edits = mergeInto(doc, first!, other);
        report(other.nameSpan, 'again', {
          args: { name },
          related: [{ span: first!.nameSpan, message: 'first', args: { name } }],
          fixes: [edits ? { title: 'merge', args: { name }, edits } : undefined],
        });
      }
    }
  },
});
