import { listIn } from '../decode';
import { values } from '../document';
import { lineEndOf, replaceData, startColumn } from '../edit';
import { defineRule } from '../rule';
import { hexText, textBytes } from '../spelling';

export default defineRule({
  id: 'reg/multi-sz-empty-entry',
  severity: 'warning',
  summary: 'A REG_MULTI_SZ holds an empty text, at which programs stop reading.',
  sources: ['registry-value-types'],
  messages: {
    empty:
      'The list holds an empty text at place {place} of {count}. An empty text ends a REG_MULTI_SZ, so programs do not see what follows. Leave it out.',
    remove: 'Leave out the empty text',
  },
  check(doc, report) {
    for (const value of values(doc)) {
      const list = listIn(value.data);
      const place = list?.indexOf('') ?? -1;
      const last = list?.findLastIndex((text) => text !== '') ?? -1;
      // Windows itself keeps pairs in this one, the second of which may be empty.
      if (!list || place < 0 || last < place || /^PendingFileRenameOperations\d?$/i.test(value.name)) continue;
      const texts = list.filter((text) => text !== '');
      const bytes = textBytes(doc, `${texts.join('\0')}\0`);
      const data = bytes && hexText(7, bytes, lineEndOf(doc), startColumn(value));
      report(value.dataSpan, 'empty', {
        args: { place: place + 1, count: list.length },
        fixes: [data ? { title: 'remove', edits: [replaceData(value, data)] } : undefined],
      });
    }
  },
});
