import { spanOf } from '../../core/text';
import { officeVersionIn } from '../../knowledge/registry-path';
import { misplacedByKey, namesOf } from '../misplaced';
import { moveToPlace } from '../move';
import { defineRule } from '../rule';

/** Versions that Office has had in its paths before the present one. */
const older = new Set(['9.0', '10.0', '11.0', '12.0', '14.0', '15.0']);

export default defineRule({
  id: 'reg/office-version-path',
  severity: 'warning',
  summary: 'The version of Office in the path is not 16.0.',
  sources: ['office-admx'],
  messages: {
    older:
      '{version} is the key of an Office that came before 2016. Microsoft 365 Apps and every edition since Office 2016 read {names} below 16.0 only; the import reports success all the same. Write 16.0.',
    never:
      'No Office has the version {version} in its path. The import reports success and writes {names} where no Office looks. Write 16.0, which all editions since Office 2016 have.',
    change: 'Change to 16.0',
    move: 'Move to the key of 16.0',
  },
  check(doc, report) {
    for (const group of misplacedByKey(doc, 'version')) {
      const { block } = group[0]!;
      const version = officeVersionIn(block.path);
      if (!version) continue;
      const { start } = block.pathSpan;
      report(spanOf(start + version.start, start + version.end), older.has(version.text) ? 'older' : 'never', {
        args: { version: version.text, names: namesOf(group) },
        fixes: [
          {
            title: group.length === block.values.length ? 'change' : 'move',
            edits: moveToPlace(doc, group),
          },
        ],
      });
    }
  },
});
