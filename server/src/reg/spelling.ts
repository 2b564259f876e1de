import { hexDigits, utf16 } from './decode';
import type { RegDocument } from './document';

/** How names and data are written, as regedit itself does it. */

/** A name or a text with its quotation marks. */
export const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** The name of a value; '' is the default value. */
export const nameText = (name: string): string => (name === '' ? '@' : quoted(name));

export const dwordText = (number: number): string => `dword:${(number >>> 0).toString(16).padStart(8, '0')}`;

/** From 10 on a number looks otherwise in the file, where its digits are hexadecimal. */
export const numberShown = (number: number): string => (number < 10 ? `${number}` : `${number} (${dwordText(number)})`);

/** `hex(2):25,00 …`; broken over lines as regedit does when it is told at which column the text begins. */
export function hexText(type: number, bytes: Uint8Array, lineEnd: string, column = 0): string {
  let text = type === 3 ? 'hex:' : `hex(${type.toString(16)}):`;
  let at = column + text.length;
  const last = bytes.length - 1;
  for (let i = 0; i <= last; i++) {
    text += hexDigits(bytes.subarray(i, i + 1));
    if (i === last) break;
    text += ',';
    at += 3;
    if (at <= widest) continue;
    text += `\\${lineEnd}  `;
    at = 2;
  }
  return text;
}

/** regedit begins a new line when a byte and its comma reach beyond this column. */
const widest = 76;

/** The bytes of a text with its terminator, as they are written below the header of the file; undefined when they cannot be. */
export function textBytes(doc: RegDocument, text: string): Uint8Array | undefined {
  if (doc.header.kind !== 'version4') return utf16(`${text}\0`);
  if (!/^[\x20-\x7e]*$/.test(text.replaceAll('\0', ''))) return undefined;
  return Uint8Array.from([...text, '\0'], (character) => character.charCodeAt(0));
}

/** The inside of a quoted text with every single backslash doubled. A share keeps the two that it begins with. */
export function doubled(inside: string): string {
  const share = /^\\\\[^\\"]/.test(inside) && /[^\\]\\(?![\\"])/.test(inside);
  const rest = share ? inside.slice(2) : inside;
  return (share ? '\\\\\\\\' : '') + rest.replace(/\\[\\"]|\\/g, (pair) => (pair === '\\' ? '\\\\' : pair));
}
