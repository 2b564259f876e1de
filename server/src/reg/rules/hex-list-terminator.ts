import { type Data, values } from '../document';
import { lineEndOf, replaceData, startColumn } from '../edit';
import { defineRule } from '../rule';
import { hexText } from '../spelling';

export default defineRule({
  id: 'reg/hex-list-terminator',
  severity: 'warning',
  summary: 'A REG_MULTI_SZ does not end in an empty text, so that programs read beyond its end.',
  sources: ['registry-value-types', 'reg-import-tests'],
  messages: {
    missing:
      'A REG_MULTI_SZ has to end in an empty text behind the last one. Windows adds the end of a text, but not that of the list, so programs may miss the last text or read on behind it. Add {bytes}.',
    append: 'Add the end of the list',
  },
  check(doc, report) {
    for (const value of values(doc)) {
      const { data } = value;
      const missing = data?.form === 'hex' && data.type === 7 ? missingNuls(data) : 0;
      if (data?.form !== 'hex' || missing === 0) continue;
      const nuls = new Uint8Array(missing);
      const bytes = Uint8Array.from([...data.bytes, ...nuls]);
      report(value.dataSpan, 'missing', {
        args: { bytes: hexText(3, nuls, '').slice('hex:'.length) },
        fixes: [
          {
            title: 'append',
            edits: [replaceData(value, hexText(7, bytes, lineEndOf(doc), startColumn(value)))],
            safe: true,
          },
        ],
      });
    }
  },
});

/** How many bytes are missing at the end; a list without texts is one NUL, as regedit writes it. */
function missingNuls({ bytes, codePage }: Data & { form: 'hex' }): number {
  const width = codePage ? 1 : 2;
  const used = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const end = Math.ceil(used / width) * width;
  return used === 0 || bytes.length % width !== 0 ? 0 : Math.max(0, end + 2 * width - bytes.length);
}
