import { spanOf } from '../../core/text';
import { officeVersionIn } from '../../knowledge/registry-path';
import { expectedAt } from '../expected';
import { misplacedByKey, namesOf } from '../misplaced';
import { moveToPlace } from '../move';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/versionless-path',
  severity: 'warning',
  summary: 'The path has a version of Office where the documented one has none, or the reverse.',
  sources: ['office-admx', 'privacy-controls'],
  messages: {
    needless:
      'The documented key of {names} has no version of Office in its path. The import reports success and writes the value where Office does not look for it. Write {key}.',
    missing:
      'The documented key of {names} has the version 16.0 in its path. The import reports success and writes the value where Office does not look for it. Write {key}.',
    change: 'Change the key to {key}',
    move: 'Move to {key}',
  },
  check(doc, report) {
    for (const group of misplacedByKey(doc, 'versionless')) {
      const { block, key, name } = group[0]!;
      const version = officeVersionIn(block.path);
      const { start } = block.pathSpan;
      report(
        version ? spanOf(start + version.start, start + version.end) : block.pathSpan,
        version ? 'needless' : 'missing',
        {
          args: { names: namesOf(group), key },
          sources: expectedAt(key, name)?.sources,
          fixes: [
            {
              title: group.length === block.values.length ? 'change' : 'move',
              args: { key },
              edits: moveToPlace(doc, group),
            },
          ],
        },
      );
    }
  },
});
