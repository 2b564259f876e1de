import { type Edit, spanOf } from '../../core/text';
import { defineRule } from '../rule';

const hiveOfPerson = /^HKEY_USERS\\S-1-(?:5-21|12-1)-[\d-]+(_Classes)?(?=\\)/i;

export default defineRule({
  id: 'reg/hkey-users-sid',
  severity: 'warning',
  summary: "A key lies in the hive of one person, by that account's SID.",
  sources: ['reg-files'],
  messages: {
    person:
      'This is the hive of one account on one device or directory. For anyone else Windows finds no such hive, and the values are lost. Write HKEY_CURRENT_USER, and import the file as the user.',
    change: 'Change to "{key}"',
  },
  check(doc, report) {
    const hives = new Map<string, Edit[]>();
    for (const { path, pathSpan, lost } of doc.keys) {
      const found = lost ? null : hiveOfPerson.exec(path);
      if (!found) continue;
      const span = spanOf(pathSpan.start, pathSpan.start + found[0].length);
      const edit = { span, text: found[1] ? 'HKEY_CURRENT_USER\\Software\\Classes' : 'HKEY_CURRENT_USER' };
      const hive = found[0].toUpperCase();
      const edits = hives.get(hive);
      if (edits) edits.push(edit);
      else hives.set(hive, [edit]);
    }
    // An export has the same hive in every key: one finding is enough.
    for (const edits of hives.values()) {
      const { span, text: key } = edits[0]!;
      report(span, 'person', { fixes: [{ title: 'change', args: { key }, edits }] });
    }
  },
});
