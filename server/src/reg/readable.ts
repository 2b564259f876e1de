import { hexDigits, listIn, numberIn, textIn } from './decode';
import type { Data } from './document';

/** Longer data is cut where it is only shown. */
const longestText = 200;
const mostEntries = 20;
const mostBytes = 16;

/** Data as people read it: text in quotation marks, a number in decimal, the entries of a list, or else bytes. */
export function readable(data: Data): string {
  if (data.form === 'delete') return '';
  const text = textIn(data);
  if (text !== undefined) return inMarks(text);
  const list = listIn(data);
  if (list) return cutList(list.map(inMarks));
  const number = numberIn(data);
  return number === undefined ? bytesOf(data) : String(number);
}

/** A number as it stands in a .reg file. */
export const hexadecimal = (number: bigint): string => `0x${number.toString(16)}`;

const inMarks = (text: string) => `"${oneLine(text)}"`;

/** Control characters, which would break the line or vanish, become their pictures. */
const oneLine = (text: string) => {
  const short = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return short.replace(/[\u0000-\u001F]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)));
};

const cutList = (entries: readonly string[]) =>
  entries.length > mostEntries ? `${entries.slice(0, mostEntries).join(', ')}, …` : entries.join(', ');

function bytesOf(data: Data): string {
  if (data.form !== 'hex') return '';
  const { bytes } = data;
  const pairs = hexDigits(bytes.subarray(0, mostBytes)).match(/../g) ?? [];
  return pairs.join(' ') + (bytes.length > mostBytes ? ' …' : '');
}
