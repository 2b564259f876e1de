import { isTextType, typeName } from '../decode';
import { type RegDocument, type RegValue, values } from '../document';
import { lineEndOf, replaceData, startColumn } from '../edit';
import { defineRule } from '../rule';
import { hexText } from '../spelling';

export default defineRule({
  id: 'reg/hex-text-odd',
  severity: 'warning',
  summary: 'The bytes of a text are not written in the way that the header asks for.',
  sources: ['reg-import-tests'],
  messages: {
    ansi: 'These bytes are text with one byte for each character. Below the header of version 5.00 {type} has two for each, so other characters arrive. Write a 00 behind every byte.',
    utf16:
      'These bytes are text with two bytes for each character. Below the header REGEDIT4 {type} has one for each, so the text ends behind its first character. Leave out the 00 behind every byte.',
    odd: '{type} has two bytes for each character, and this is an odd number of bytes. One is missing or too many. Compare the bytes with where they come from.',
    recode: 'Write the bytes as the header asks for',
  },
  check(doc, report) {
    for (const value of values(doc)) {
      const { data } = value;
      if (data?.form !== 'hex' || !isTextType(data.type) || data.bytes.length === 0) continue;
      const args = { type: typeName(data.type) };
      const old = doc.header.kind === 'version4';
      const recoded = old ? narrowed(data.bytes) : widened(data.bytes);
      if (recoded)
        report(value.dataSpan, old ? 'utf16' : 'ansi', {
          args,
          fixes: [{ title: 'recode', edits: [rewritten(doc, value, data.type, recoded)] }],
        });
      else if (!old && data.bytes.length % 2 === 1) report(value.dataSpan, 'odd', { args });
    }
  },
});

const rewritten = (doc: RegDocument, value: RegValue, type: number, bytes: Uint8Array) =>
  replaceData(value, hexText(type, bytes, lineEndOf(doc), startColumn(value)));

const printable = (byte: number) => byte >= 0x20 && byte <= 0x7e;

/** ASCII text of at least three characters without the NULs that UTF-16 has in between. */
function widened(bytes: Uint8Array): Uint8Array | undefined {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const text = bytes.subarray(0, end);
  const twice = text.some((byte, i) => byte === 0 && text[i + 1] === 0);
  if (end < 3 || twice || !text.every((byte) => byte === 0 || printable(byte))) return undefined;
  // Two printable bytes are also a rare character of UTF-16: a text of such has an even number of bytes and no NUL inside.
  if (text.includes(0) && text.every((byte, i) => byte !== 0 || i % 2 === 1)) return undefined;
  if (end % 2 === 0 && bytes.length % 2 === 0 && bytes.length - end >= 2 && end < 8) return undefined;
  return Uint8Array.from([...bytes].flatMap((byte) => [byte, 0]));
}

/** UTF-16 of plain ASCII text. */
function narrowed(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1 || bytes[0] === 0) return undefined;
  const low = bytes.filter((_, i) => i % 2 === 0);
  const fits =
    low.every((byte) => byte === 0 || printable(byte)) && bytes.every((byte, i) => i % 2 === 0 || byte === 0);
  return fits ? low : undefined;
}
