import type { RegDocument } from './document';
import { lineEndOf } from './edit';
import { doubled, dwordText, hexText, textBytes } from './spelling';

/** Data behind a word such as `qword:` or `REG_SZ:`, written as a .reg file knows it; undefined when it is not clear. */
export function dataUnderWord(doc: RegDocument, word: string, written: string): string | undefined {
  const text = written.replace(/^"(.*)"$/, '$1');
  switch (typeMeant(word)) {
    case 1:
      return /(?:^|[^\\])"/.test(text) ? undefined : `"${doubled(text)}"`;
    case 2:
      return textAs(doc, 2, text);
    case 7:
      return textAs(doc, 7, `${text}\0`);
    case 3:
      return bytesIn(text);
    case 4:
      return /^(?:0x)?[0-9a-f]{1,8}$/i.test(text) ? dwordText(Number.parseInt(text, 16)) : undefined;
    case 11:
      return quad(doc, text);
    default:
      return undefined;
  }
}

function typeMeant(word: string): number | undefined {
  const numbered = /^(?:hex|str)\(?([1-9ab])\)?$/.exec(word);
  if (numbered) return Number.parseInt(numbered[1]!, 16);
  const name = word.replace(/^reg_/, '').replace(/_?(?:sz|string)$/, '');
  switch (name) {
    case '':
    case 'str':
      return 1;
    case 'expand':
      return 2;
    case 'multi':
      return 7;
    case 'bin':
    case 'binary':
      return 3;
    case 'dword':
      return 4;
    case 'qword':
      return 11;
    default:
      return undefined;
  }
}

function textAs(doc: RegDocument, type: number, written: string): string | undefined {
  const bytes = /["\\]/.test(written.replace(/\\\\/g, '')) ? undefined : textBytes(doc, written.replace(/\\\\/g, '\\'));
  return bytes && hexText(type, bytes, lineEndOf(doc));
}

function bytesIn(written: string): string | undefined {
  const digits = written.replace(/[ \t,]/g, '').toLowerCase();
  if (digits.length % 2 !== 0 || !/^[0-9a-f]{2,2000}$/.test(digits)) return undefined;
  return `hex:${digits.match(/../g)!.join(',')}`;
}

function quad(doc: RegDocument, written: string): string | undefined {
  const digits = /^(?:0x)?([0-9a-f]{1,16})$/i.exec(written)?.[1];
  if (!digits) return undefined;
  const pairs = digits
    .padStart(16, '0')
    .match(/../g)!
    .map((pair) => Number.parseInt(pair, 16));
  return hexText(11, Uint8Array.from(pairs.reverse()), lineEndOf(doc));
}
