import { typeName } from '../decode';
import { values } from '../document';
import { lineEndOf, replaceData } from '../edit';
import { defineRule } from '../rule';
import { hexText } from '../spelling';

const sizes: Readonly<Record<number, number>> = { 4: 4, 5: 4, 11: 8 };

export default defineRule({
  id: 'reg/hex-size',
  severity: 'error',
  summary: 'A number is written with more or fewer bytes than its type has.',
  sources: ['registry-value-types', 'regedit-tests'],
  messages: {
    size: '{type} has {size} bytes, and this line writes {written}. Windows does not check it and reports success; programs that read the value get an error or a wrong number. Write {size} bytes.',
    resize: 'Write {data}',
  },
  check(doc, report) {
    for (const value of values(doc)) {
      const { data } = value;
      const size = data?.form === 'hex' ? sizes[data.type] : undefined;
      // Real exports hold empty numbers: the value in the registry is so.
      if (data?.form !== 'hex' || size === undefined || [0, size].includes(data.bytes.length)) continue;
      const resized = resizedTo(data.bytes, size, data.type === 5);
      const text = resized && hexText(data.type, resized, lineEndOf(doc));
      report(value.dataSpan, 'size', {
        args: { type: typeName(data.type), size, written: data.bytes.length },
        fixes: [text ? { title: 'resize', args: { data: text }, edits: [replaceData(value, text)] } : undefined],
      });
    }
  },
});

/** The same number in another size; undefined when it does not fit. */
function resizedTo(bytes: Uint8Array, size: number, bigEndian: boolean): Uint8Array | undefined {
  const ordered = bigEndian ? bytes.toReversed() : bytes;
  if (ordered.subarray(size).some((byte) => byte !== 0)) return undefined;
  const result = new Uint8Array(size);
  result.set(ordered.subarray(0, size));
  return bigEndian ? result.toReversed() : result;
}
