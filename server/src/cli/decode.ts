import { isUtf8 } from 'node:buffer';
import { say } from './texts';

/** How a file was written, so that it can be written again in the same way. */
export interface Coding {
  /** VS Code's name for it: utf8, utf8bom, utf16le, utf16be, or the label of the XML declaration. */
  name: string;
  bom: boolean;
  /** False when bytes were lost while reading; such a file is never written. */
  exact: boolean;
}

/** A refusal of binary data says what the file is not; any other one, that nobody here can know. */
export type Decoded = { text: string; coding: Coding } | { refusal: string; binary: boolean };

/** The text of a file: by its byte order mark, else by the pattern of its NULs, else by its XML declaration, else UTF-8. */
export function decode(bytes: Buffer): Decoded {
  const decoded = decodeAny(bytes);
  return 'text' in decoded && decoded.text.includes('\0') ? { refusal: say('reasonBinary'), binary: true } : decoded;
}

function decodeAny(bytes: Buffer): Decoded {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3), true);
  if (a === 0xff && b === 0xfe) return utf16le(bytes.subarray(2), true);
  if (a === 0xfe && b === 0xff) return utf16be(bytes.subarray(2), true);
  if (a && b === 0 && c && d === 0) return utf16le(bytes, false);
  if (a === 0 && b && c === 0 && d) return utf16be(bytes, false);
  const declared = declaredEncoding(bytes);
  // A file that says UTF-16 and has no NULs cannot be UTF-16.
  if (!declared || /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(declared)) return utf8(bytes, false);
  try {
    const text = new TextDecoder(declared).decode(bytes);
    return { text, coding: { name: declared.toLowerCase(), bom: false, exact: !text.includes('\uFFFD') } };
  } catch {
    return { refusal: say('reasonEncoding', { encoding: declared }), binary: false };
  }
}

function utf8(bytes: Buffer, bom: boolean): Decoded {
  return { text: bytes.toString('utf8'), coding: { name: bom ? 'utf8bom' : 'utf8', bom, exact: isUtf8(bytes) } };
}

function utf16le(bytes: Buffer, bom: boolean): Decoded {
  return { text: bytes.toString('utf16le'), coding: { name: 'utf16le', bom, exact: bytes.length % 2 === 0 } };
}

function utf16be(bytes: Buffer, bom: boolean): Decoded {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return {
    text: even.swap16().toString('utf16le'),
    coding: { name: 'utf16be', bom, exact: even.length === bytes.length },
  };
}

function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 200);
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(head)?.[1];
}

/** The bytes of a text in a coding; undefined when the coding cannot express it. */
export function encode(text: string, { name, bom }: Coding): Buffer | undefined {
  const marked = bom ? `\uFEFF${text}` : text;
  switch (name) {
    case 'utf8':
    case 'utf8bom':
      return Buffer.from(marked, 'utf8');
    case 'utf16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf16be':
      return Buffer.from(marked, 'utf16le').swap16();
    default: {
      // Node encodes no other character set; Latin-1 serves wherever it reads back as the same text.
      const bytes = Buffer.from(text, 'latin1');
      return new TextDecoder(name).decode(bytes) === text ? bytes : undefined;
    }
  }
}
