import type { RegType } from '../knowledge/settings';
import { characters, listIn, numberIn, textIn, typeName, utf16 } from './decode';
import type { Data, RegDocument } from './document';
import { lineEndOf } from './edit';
import { dwordText, hexText, quoted, textBytes } from './spelling';

/** The type that a value is written with; undefined for a deletion. */
export const typeOf = (data: Data | undefined): string | undefined =>
  data && (data.form === 'delete' ? undefined : typeName(data.type));

/** The same data under another type, as it is written in a file; undefined when something would be lost. */
export function converted(
  doc: RegDocument,
  data: Data,
  type: RegType,
  choices?: readonly (number | string)[],
): string | undefined {
  switch (type) {
    case 'REG_DWORD': {
      const number = numberOf(data);
      return number !== undefined && number <= 0xffffffffn ? dwordText(Number(number)) : undefined;
    }
    case 'REG_QWORD': {
      const number = numberOf(data);
      return number === undefined ? undefined : hexText(11, quadBytes(number), lineEndOf(doc));
    }
    case 'REG_SZ': {
      const text = textOf(data, choices);
      return text === undefined ? undefined : quoted(text);
    }
    case 'REG_EXPAND_SZ':
    case 'REG_MULTI_SZ': {
      const text = textOf(data, choices);
      const bytes = text === undefined ? undefined : textBytes(doc, type === 'REG_MULTI_SZ' ? `${text}\0` : text);
      return bytes && hexText(type === 'REG_MULTI_SZ' ? 7 : 2, bytes, lineEndOf(doc));
    }
    case 'REG_BINARY':
      return undefined;
  }
}

/** The number that data of any type stands for: 1, "1", True, four or eight bytes. */
function numberOf(data: Data): bigint | undefined {
  const number = numberIn(data);
  if (number !== undefined) return number;
  if (data.form === 'hex' && data.type === 3 && (data.bytes.length === 4 || data.bytes.length === 8))
    return data.bytes.toReversed().reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const text = wholeText(data)?.trim().toLowerCase();
  if (text === undefined) return undefined;
  if (/^(?:\d{1,19}|0x[0-9a-f]{1,8})$/.test(text)) return BigInt(text);
  return text === 'true' ? 1n : text === 'false' ? 0n : undefined;
}

/** The text that data of any type stands for; a number becomes the word of the setting where it takes words. */
function textOf(data: Data, choices: readonly (number | string)[] = []): string | undefined {
  const number = numberIn(data);
  if (number === undefined) return wholeText(data);
  const word = number === 1n ? 'true' : number === 0n ? 'false' : undefined;
  const choice = choices.find((one) => String(one).toLowerCase() === word);
  return choice === undefined ? String(number) : String(choice);
}

/** Undefined where a NUL or a second entry would be lost. */
function wholeText(data: Data): string | undefined {
  if (data.form === 'hex' && data.type === 3) return binaryText(data);
  const list = listIn(data);
  if (list) return list.length === 1 ? list[0] : undefined;
  return textIn(data);
}

/** Bytes that are plain UTF-16 text with its terminator. */
function binaryText(data: Data & { form: 'hex' }): string | undefined {
  const text = characters({ ...data, codePage: undefined });
  const plain = /^[\x20-\x7e]+\0$/.exec(text);
  return plain && utf16(text).length === data.bytes.length ? text.slice(0, -1) : undefined;
}

const quadBytes = (number: bigint): Uint8Array =>
  Uint8Array.from({ length: 8 }, (_, i) => Number((number >> BigInt(8 * i)) & 0xffn));
