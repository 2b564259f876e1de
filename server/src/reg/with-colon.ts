import type { Edit } from '../core/text';
import type { RegDocument, RegValue } from './document';
import { replaceData } from './edit';
import { dataUnderWord } from './type-words';

/** A longer line has data of which no slip is this plain. */
const longest = 2000;

/** The type and the data with a colon between them, where both are legible; a comment stays. */
export function withColon(doc: RegDocument, value: RegValue): Edit | undefined {
  const { start, end } = value.dataSpan;
  if (end - start > longest) return undefined;
  const [, written = '', note = ''] = /^(.*?)((?:[ \t]+;.*)?)$/.exec(doc.text.slice(start, end)) ?? [];
  const data = bytesOrNumber(written) ?? underName(doc, written);
  return data ? replaceData(value, data + note) : undefined;
}

function bytesOrNumber(written: string): string | undefined {
  const parts = /^(dword|hex)[ \t]*(?:\(([0-9a-f]{1,8})\)?)?[ \t]*[=;:]?[ \t]*([0-9a-f][0-9a-f,]*)$/i.exec(written);
  if (!parts) return undefined;
  const [, word = '', number, data = ''] = parts;
  return `${word.toLowerCase()}${number ? `(${number})` : ''}:${data}`;
}

function underName(doc: RegDocument, written: string): string | undefined {
  const parts = /^(reg_\w{1,30})[ \t]*[=;]?[ \t]*([^ \t].*)$/i.exec(written);
  return parts ? dataUnderWord(doc, parts[1]!.toLowerCase(), parts[2]!) : undefined;
}
