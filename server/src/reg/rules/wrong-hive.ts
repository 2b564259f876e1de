import { spanOf } from '../../core/text';
import { misplacedByKey, namesOf } from '../misplaced';
import { moveToPlace } from '../move';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/wrong-hive',
  severity: 'error',
  summary: 'A setting of the device stands in the hive of the user, or a policy for users in the hive of the device.',
  sources: ['office-admx'],
  messages: {
    user: 'Office looks for {names} in the hive of the user, and this is the hive of the device. The import reports success, and Office does not find it. Write HKEY_CURRENT_USER.',
    machine:
      'Office looks for {names} in the hive of the device, and this is the hive of the user. The import reports success, and Office does not find it. Write HKEY_LOCAL_MACHINE.',
    change: 'Change to {root}',
    move: 'Move to {root}',
  },
  check(doc, report) {
    for (const group of misplacedByKey(doc, 'hive')) {
      const { block, key } = group[0]!;
      const root = key.slice(0, key.indexOf('\\'));
      const { start } = block.rootSpan;
      const written = /^HKEY_USERS\\[^\\]+/i.exec(block.fullKey)?.[0].length;
      report(
        written ? spanOf(start, start + written) : block.rootSpan,
        root === 'HKEY_CURRENT_USER' ? 'user' : 'machine',
        {
          args: { names: namesOf(group) },
          fixes: [
            {
              title: group.length === block.values.length ? 'change' : 'move',
              args: { root },
              edits: moveToPlace(doc, group),
            },
          ],
        },
      );
    }
  },
});
