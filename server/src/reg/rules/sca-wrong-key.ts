import { misplacedByKey, namesOf } from '../misplaced';
import { moveToPlace } from '../move';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/sca-wrong-key',
  severity: 'error',
  summary: 'A setting of shared computer activation stands in a key in which Office does not look for it.',
  sources: [
    'shared-computer-activation#option-2-use-registry-editor-to-enable-shared-computer-activation',
    'doc-shared-computer',
  ],
  messages: {
    elsewhere:
      'Office does not look for {names} in this key. The import reports success, and shared computer activation stays as it was. Write the key {key}.',
    change: 'Change the key to {key}',
    move: 'Move to {key}',
  },
  check(doc, report) {
    for (const group of misplacedByKey(doc, 'sharing')) {
      const { block, key } = group[0]!;
      const whole = group.length === block.values.length;
      report(whole ? block.pathSpan : group[0]!.line.nameSpan, 'elsewhere', {
        args: { names: namesOf(group), key },
        fixes: [{ title: whole ? 'change' : 'move', args: { key }, edits: moveToPlace(doc, group) }],
      });
    }
  },
});
