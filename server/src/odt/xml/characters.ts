/** What XML 1.0 (fifth edition) says about single characters. */

const NAME_START = 1;
const NAME_PART = 2;
const SPACE = 4;

const ascii = new Uint8Array(128);
for (const char of ':_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
  ascii[char.charCodeAt(0)] = NAME_START | NAME_PART;
}
for (const char of '-.0123456789') ascii[char.charCodeAt(0)] = NAME_PART;
for (const char of ' \t\r\n') ascii[char.charCodeAt(0)] = SPACE;

// Pairs: first and last code point of each range that may start a name.
const nameStarts = [
  0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2ff, 0x370, 0x37d, 0x37f, 0x1fff, 0x200c, 0x200d, 0x2070, 0x218f, 0x2c00, 0x2fef,
  0x3001, 0xd7ff, 0xf900, 0xfdcf, 0xfdf0, 0xfffd, 0x10000, 0xeffff,
];
const nameExtras = [0xb7, 0xb7, 0x300, 0x36f, 0x203f, 0x2040];

function within(ranges: readonly number[], code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) if (code >= ranges[i]! && code <= ranges[i + 1]!) return true;
  return false;
}

export const isSpace = (code: number): boolean => code <= 32 && (ascii[code]! & SPACE) !== 0;

export const isLineEnd = (code: number): boolean => code === 10 || code === 13;

export function isNameStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (ascii[code]! & NAME_START) !== 0;
  return at < text.length && within(nameStarts, text.codePointAt(at)!);
}

/** The end of the name characters that begin at an offset. */
export function skipNameChars(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if ((ascii[code]! & NAME_PART) === 0) return at;
      at++;
      continue;
    }
    const point = text.codePointAt(at)!;
    if (!within(nameStarts, point) && !within(nameExtras, point)) return at;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}

/** The end of the name that begins at an offset; the offset itself when none does. */
export const skipName = (text: string, at: number): number => (isNameStart(text, at) ? skipNameChars(text, at) : at);

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

export function skipSpaceBack(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether a name and '=' stand here. */
export function beginsAttribute(text: string, at: number): boolean {
  const nameEnd = skipName(text, at);
  return nameEnd > at && text.charCodeAt(skipSpace(text, nameEnd)) === 61;
}

export const isXmlChar = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** Finds the characters that may stand nowhere in XML, those that follow each other together. */
export const illegalCharacters = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+/gu;

/** Spaces that XML does not take for a space. */
export const isOddSpace = (char: string): boolean =>
  /[\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000]/.test(char);

const typographicDouble = '“”„‟«»″＂';
const typographicSingle = '‘’‚‛‹›′＇`´';

export const isTypographicQuote = (char: string): boolean =>
  char !== '' && (typographicDouble.includes(char) || typographicSingle.includes(char));

export const isQuote = (char: string): boolean => char === '"' || char === "'" || isTypographicQuote(char);

/** The characters that may close a value which a typographic quotation mark opened. */
export const closersOf = (opener: string): string =>
  typographicDouble.includes(opener) ? `${typographicDouble}"` : `${typographicSingle}'`;

export const hex = (char: string): string => char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
