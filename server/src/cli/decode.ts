import { isAscii, isUtf8 } from 'node:buffer';
import { codePageNamed, decodeAnsi, encodeAnsi, usualCodePage } from './ansi';

/** How a file was written, so that it can be written again in the same way. */
export interface Coding {
  /** VS Code's name for it: utf8, utf8bom, utf16le, utf16be, a code page, or the label of the XML declaration. */
  name: string;
  bom: boolean;
  /** False when bytes were lost while reading; such a file is never written. */
  exact: boolean;
}

interface Decoded {
  text: string;
  coding: Coding;
}

/** Registry files: Windows reads them in its code page when they have no byte order mark. */
export interface RegistryFile {
  /** Undefined: UTF-8 where the bytes are that, else the usual code page. */
  codePage?: string;
}

/** The text of a file: by its byte order mark, else by the pattern of its NULs, else by an encoding that its XML declaration names, else UTF-8. */
export function decode(bytes: Buffer, registry?: RegistryFile): Decoded {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3), true);
  if (a === 0xff && b === 0xfe) return utf16le(bytes.subarray(2), true);
  if (a === 0xfe && b === 0xff) return utf16be(bytes.subarray(2), true);
  if (a && b === 0 && c && d === 0) return utf16le(bytes, false);
  if (a === 0 && b && c === 0 && d) return utf16be(bytes, false);
  if (registry && !isAscii(bytes) && (registry.codePage || !isUtf8(bytes)))
    return inCodePage(bytes, registry.codePage ?? usualCodePage);
  const declared = registry ? undefined : declaredEncoding(bytes);
  // A file that says UTF-16 and has no NULs cannot be UTF-16.
  if (!declared || /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(declared)) return utf8(bytes, false);
  if (!codePageNamed(declared)) return utf8(bytes, false);
  return inCodePage(bytes, declared.toLowerCase());
}

function utf8(bytes: Buffer, bom: boolean): Decoded {
  return { text: bytes.toString('utf8'), coding: { name: bom ? 'utf8bom' : 'utf8', bom, exact: isUtf8(bytes) } };
}

function inCodePage(bytes: Buffer, name: string): Decoded {
  const text = decodeAnsi(bytes, name);
  return { text, coding: { name, bom: false, exact: !text.includes('\uFFFD') } };
}

function utf16le(bytes: Buffer, bom: boolean): Decoded {
  const exact = bytes.length % 2 === 0;
  return { text: bytes.toString('utf16le') + cutMark(exact), coding: { name: 'utf16le', bom, exact } };
}

/** Half a character at the end of the file: not to be passed over in silence. */
const cutMark = (exact: boolean) => (exact ? '' : '\uFFFD');

function utf16be(bytes: Buffer, bom: boolean): Decoded {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const exact = even.length === bytes.length;
  return { text: even.swap16().toString('utf16le') + cutMark(exact), coding: { name: 'utf16be', bom, exact } };
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
    default:
      return encodeAnsi(text, name);
  }
}
