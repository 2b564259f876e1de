import type * as Iconv from 'iconv-lite';

/** What a .reg file without byte order mark is read with when it is not UTF-8: Windows takes the code page of the device. */
export const usualCodePage = 'windows1252';

/** Numbers of code pages, under the names that editors have for them. */
const byNumber: Readonly<Record<string, string>> = { '932': 'shiftjis', '936': 'gbk', '949': 'euckr', '950': 'big5' };

/** An encoding by any of its names, or by the number of its code page; undefined when there is none. */
export function codePageNamed(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const number = /^(?:cp|windows|win|ansi)?(\d{3,5})$/.exec(plain)?.[1];
  const known =
    number === undefined ? plain : (byNumber[number] ?? (number.startsWith('125') ? `windows${number}` : plain));
  return iconv().encodingExists(known) ? known : undefined;
}

export const decodeAnsi = (bytes: Buffer, codePage: string): string => iconv().decode(bytes, codePage);

/** Undefined when the code page lacks one of the characters. */
export function encodeAnsi(text: string, codePage: string): Buffer | undefined {
  const bytes = iconv().encode(text, codePage);
  return iconv().decode(bytes, codePage) === text ? bytes : undefined;
}

/** Loaded when a file first needs it: its tables would slow the start of every check. */
const iconv = (): typeof Iconv => require('iconv-lite');
