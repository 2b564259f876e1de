import type { Data } from './document';

const typeNames = [
  'REG_NONE',
  'REG_SZ',
  'REG_EXPAND_SZ',
  'REG_BINARY',
  'REG_DWORD',
  'REG_DWORD_BIG_ENDIAN',
  'REG_LINK',
  'REG_MULTI_SZ',
  'REG_RESOURCE_LIST',
  'REG_FULL_RESOURCE_DESCRIPTOR',
  'REG_RESOURCE_REQUIREMENTS_LIST',
  'REG_QWORD',
] as const;

/** REG_SZ, REG_DWORD …; `type 0x10` where the number has no name. */
export const typeName = (type: number): string => typeNames[type] ?? `type 0x${type.toString(16)}`;

/** Types whose data is text: REG_SZ, REG_EXPAND_SZ and REG_MULTI_SZ. */
export const isTextType = (type: number): boolean => type === 1 || type === 2 || type === 7;

/** The bytes that stand in the registry after the import: text as UTF-16, with the terminator that is added. */
export function storedBytes(data: Data): Uint8Array {
  switch (data.form) {
    case 'string':
      return utf16(`${data.text}\0`);
    case 'dword':
      return littleEndian(data.number);
    case 'hex':
      return isTextType(data.type) ? terminated(data) : data.bytes;
    case 'delete':
      return new Uint8Array();
  }
}

/** The number of a REG_DWORD, REG_DWORD_BIG_ENDIAN or REG_QWORD of the right size. */
export function numberIn(data: Data | undefined): bigint | undefined {
  if (data?.form === 'dword') return BigInt(data.number);
  if (data?.form !== 'hex') return undefined;
  const size = data.type === 11 ? 8 : data.type === 4 || data.type === 5 ? 4 : undefined;
  if (data.bytes.length !== size) return undefined;
  const ordered = data.type === 5 ? data.bytes : data.bytes.toReversed();
  return ordered.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
}

/** The text of a REG_SZ or REG_EXPAND_SZ as programs read it: up to the first NUL. */
export function textIn(data: Data | undefined): string | undefined {
  if (data?.form === 'string') return data.text;
  if (data?.form !== 'hex' || (data.type !== 1 && data.type !== 2)) return undefined;
  const text = characters(data);
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** The entries of a REG_MULTI_SZ; empty ones inside are kept, what ends the list is not. */
export function listIn(data: Data | undefined): string[] | undefined {
  if (data?.form !== 'hex' || data.type !== 7) return undefined;
  const text = characters(data);
  let end = text.length;
  for (let nuls = 0; nuls < 2 && text.charCodeAt(end - 1) === 0; nuls++) end--;
  return end === 0 ? [] : text.slice(0, end).split('\0');
}

/** The characters that the bytes of a text type spell, NULs included. An odd last byte spells none. */
export function characters({ bytes, codePage }: Data & { form: 'hex' }): string {
  if (codePage === western) return textOfUnits(bytes.length, (at) => westernUnit(bytes[at]!));
  if (codePage) return decoder(codePage).decode(bytes);
  return textOfUnits(bytes.length >> 1, (at) => bytes[2 * at]! | (bytes[2 * at + 1]! << 8));
}

function textOfUnits(count: number, unitAt: (at: number) => number): string {
  let text = '';
  for (let at = 0; at < count; at++) text += String.fromCharCode(unitAt(at));
  return text;
}

const western = 'windows-1252';

/** Windows-1252 from 80 to 9f; the decoder of some platforms takes these for control characters. */
const westernMarks =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

const westernUnit = (byte: number) => (byte >= 0x80 && byte < 0xa0 ? westernMarks.charCodeAt(byte - 0x80) : byte);

/** Lower-case digits without separators. */
export function hexDigits(bytes: Uint8Array): string {
  let digits = '';
  for (const byte of bytes) digits += byte < 16 ? `0${byte.toString(16)}` : byte.toString(16);
  return digits;
}

/** UTF-16 little-endian, without terminator. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 0xff;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}

/** The editor's name of an encoding as a label that TextDecoder knows; Windows' western code page for any other. */
export function codePageOf(encoding: string | undefined): string {
  const label = (encoding ?? '')
    .toLowerCase()
    .replace(/^(windows|iso8859)(?=\d)/, '$1-')
    .replace(/^shiftjis$/, 'shift_jis');
  return /^(?:windows-(?:87|125)\d|iso8859-\d+|shift_jis|gbk|gb18030|big5|euc-?kr)$/.test(label) ? label : western;
}

/** Only one NUL is ensured, for lists too; none is added to empty data. */
function terminated(data: Data & { form: 'hex' }): Uint8Array {
  const bytes = data.codePage ? utf16(characters(data)) : data.bytes;
  const size = bytes.length;
  if (size === 0 || (size % 2 === 0 && bytes[size - 1] === 0 && bytes[size - 2] === 0)) return bytes;
  const longer = new Uint8Array(size + 2);
  longer.set(bytes);
  return longer;
}

const littleEndian = (number: number) =>
  Uint8Array.of(number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, number >>> 24);

/** A text that no decoder takes is western. */
function decoder(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(western);
  }
}
