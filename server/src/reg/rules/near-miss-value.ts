import { guidanceDate } from '../../knowledge/sources';
import { renameValue } from '../edit';
import { expectedAt } from '../expected';
import { misplaced } from '../misplaced';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/near-miss-value',
  severity: 'warning',
  summary: 'The name of a value is not known in its key, but one much like it is.',
  sources: ['office-admx', 'shared-computer-activation'],
  messages: {
    near: 'No setting "{name}" is known in this key on {date}; "{meant}" is. The import reports success and writes a value that nobody reads. Write "{meant}".',
    rename: 'Change to "{meant}"',
  },
  check(doc, report) {
    for (const { kind, line, key, name } of misplaced(doc)) {
      if (kind !== 'name') continue;
      report(line.nameSpan, 'near', {
        args: { name: line.name, meant: name, date: guidanceDate },
        sources: expectedAt(key, name)?.sources,
        fixes: [{ title: 'rename', args: { meant: name }, edits: [renameValue(line, name)] }],
      });
    }
  },
});
