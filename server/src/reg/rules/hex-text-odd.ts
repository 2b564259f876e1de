import { isTextType, typeName } from '../decode';
import { type RegDocument, type RegValue, values } from '../document';
import { lineEndOf, replaceData, startColumn } from '../edit';
import { defineRule } from '../rule';
import { hexText } from '../spelling';
import { narrowed, widened } from '../text-width';

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
