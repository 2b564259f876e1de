import { expectedAt } from '../expected';
import { misplacedByKey, namesOf } from '../misplaced';
import { moveToPlace } from '../move';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/near-miss-key',
  severity: 'warning',
  summary: 'A known value stands in a key that only looks like the one in which it is known.',
  sources: ['office-admx', 'shared-computer-activation'],
  messages: {
    near: 'The guidance has {names} in a key much like this one, but not here. The import reports success, and nothing is known to read it in this key. Write the key {key}.',
    view: 'Office reads {names} in the 64-bit view of the registry only, also where Office itself is 32-bit. The import reports success, and the value is not found. Take Wow6432Node out of the key.',
    change: 'Change the key to {key}',
    move: 'Move to {key}',
  },
  check(doc, report) {
    for (const group of misplacedByKey(doc, 'key', 'view')) {
      const { block, line, key, name, kind } = group[0]!;
      const whole = group.length === block.values.length;
      report(whole ? block.pathSpan : line.nameSpan, kind === 'view' ? 'view' : 'near', {
        args: { names: namesOf(group), key },
        sources: expectedAt(key, name)?.sources,
        fixes: [{ title: whole ? 'change' : 'move', args: { key }, edits: moveToPlace(doc, group) }],
      });
    }
  },
});
