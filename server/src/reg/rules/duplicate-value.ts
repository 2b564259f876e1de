import { hexDigits, storedBytes } from '../decode';
import type { RegDocument, RegValue } from '../document';
import { removeLine } from '../edit';
import { valuesByPath } from '../lookups';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/duplicate-value',
  severity: 'warning',
  summary: 'A value is set twice, so the first of the two has no effect.',
  sources: ['reg-files', 'reg-import-tests'],
  tag: 'unnecessary',
  messages: {
    differs:
      '{name} is set once more further down, to other data. Windows keeps what stands last, so this line has no effect. Keep the line that is meant.',
    same: '{name} is set once more further down, to the same data. One of the two lines can go.',
    later: 'It is set again here',
    remove: 'Delete this line',
  },
  check(doc, report) {
    const repeated = repeatedNames(doc);
    if (repeated.size === 0) return;
    const set = new Map<string, RegValue>();
    for (const operation of doc.operations) {
      // What was deleted in between is the business of another rule.
      if (operation.op === 'deleteKey') set.clear();
      if (operation.of.kind !== 'value' || !repeated.has(operation.of)) continue;
      const value = operation.of;
      // Where a key line is at fault, it is not certain that Windows writes the value here.
      if (value.writtenTo !== value.block) continue;
      const place = `${value.writtenTo?.fullKey}\0${value.name}`.toLowerCase();
      const earlier = operation.op === 'set' ? set.get(place) : undefined;
      if (operation.op === 'set') set.set(place, value);
      else set.delete(place);
      if (!earlier) continue;
      report(earlier.nameSpan, sameData(earlier, value) ? 'same' : 'differs', {
        args: { name: doc.text.slice(value.nameSpan.start, value.nameSpan.end) },
        related: [{ span: value.nameSpan, message: 'later' }],
        fixes: [{ title: 'remove', edits: [removeLine(doc, earlier)], safe: sameData(earlier, value) }],
      });
    }
  },
});

/** The values of every key that has two of one name, so that few places have to be remembered. */
function repeatedNames(doc: RegDocument): ReadonlySet<RegValue> {
  const groups = [...valuesByPath(doc).values()].filter(
    (group) => group.length > 1 && new Set(group.map(({ name }) => name.toLowerCase())).size < group.length,
  );
  return new Set(groups.flat());
}

const sameData = ({ data: a }: RegValue, { data: b }: RegValue) =>
  a !== undefined &&
  b !== undefined &&
  a.form !== 'delete' &&
  b.form !== 'delete' &&
  a.type === b.type &&
  hexDigits(storedBytes(a)) === hexDigits(storedBytes(b));
