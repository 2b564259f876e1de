import { spanOf } from '../../core/text';
import { officeVersionIn } from '../../knowledge/registry-path';
import { values } from '../document';
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
    const groups = misplacedByKey(doc, 'version');
    const written = new Set(
      groups.length === 0 ? [] : values(doc).map(({ writtenTo, name }) => place(writtenTo!.fullKey, name)),
    );
    for (const group of groups) {
      // A file for old and new Office writes both.
      const missing = group.filter(({ key, name }) => !written.has(place(key, name)));
      const [first] = missing;
      const version = first && officeVersionIn(first.block.path);
      if (!first || !version) continue;
      const { start } = first.block.pathSpan;
      report(spanOf(start + version.start, start + version.end), older.has(version.text) ? 'older' : 'never', {
        args: { version: version.text, names: namesOf(missing) },
        fixes: [
          {
            title: missing.length === first.block.values.length ? 'change' : 'move',
            edits: moveToPlace(doc, missing),
          },
        ],
      });
    }
  },
});

const place = (key: string, name: string) => `${key}\0${name}`.toLowerCase();
