import type { MessageArgs } from '../core/message';
import { type Span, spanOf } from '../core/text';
import type { LossCode } from './losses';
import type { Reader } from './reader';

/** Why a line means nothing to Windows, and where. */
export interface Fault {
  code: LossCode;
  span: Span;
  args?: MessageArgs;
}

/** The word before the data: 'dword', 'hex', 'hex(2)', or something that was meant so. */
export interface Tag {
  text: string;
  span: Span;
  /** Behind the colon. */
  end: number;
  /** Undefined for a tag that Windows does not know. */
  type?: number;
  fault?: Fault;
}

const longestTag = 60;
const tagLike = /^([A-Za-z_]\w{0,30}(?:[ \t]{0,4}\([^)"]{0,20}\))?)[ \t]{0,4}:/;
const exact = /^(?:dword|hex|hex\(([0-9a-fA-F]{1,8})\))$/;
/** Words that people and other tools write for a type; other words before a colon are unquoted text. */
const typeWord =
  /^(?:[dq]?word|reg_\w{1,30}|str(?:ing)?|(?:expand|multi)(?:_?(?:sz|string))?|sz|bin(?:ary)?|hex\w{0,9}|int(?:eger)?)(?:\(|$)/i;

/** The type tag at the start of data, if there is one. */
export function readTag({ text, end }: Reader, start: number): Tag | undefined {
  const found = tagLike.exec(text.slice(start, Math.min(end, start + longestTag)));
  if (!found) return undefined;
  const written = found[1]!;
  const name = found[0].slice(0, -1);
  const span = spanOf(start, start + written.length);
  const tag: Tag = { text: written, span, end: start + found[0].length, type: undefined, fault: undefined };
  const match = exact.exec(name);
  if (match) tag.type = name === 'dword' ? 4 : match[1] ? Number.parseInt(match[1], 16) : 3;
  else if (typeWord.test(name.replace(/[ \t]+/g, ''))) tag.fault = { ...faultOf(name), span };
  else return undefined;
  return tag;
}

/** Begins like a type and data, not like text: "hex editor" is text. */
const withoutColon =
  /^(?:hex[ \t]*\(|reg_\w|dword[0-9a-f]{1,8}(?=[ \t]*(?:;|$))|(?:dword|hex)[ \t]*(?:[=;]|$)|(?:dword|hex)[ \t]+[0-9a-f]{1,8}(?=[ \t,;]|$))/i;

/** Whether data begins with a type whose colon, or more of it, is missing. */
export const lacksColon = ({ text, end }: Reader, start: number): boolean =>
  withoutColon.test(text.slice(start, Math.min(end, start + longestTag)));

function faultOf(name: string): Omit<Fault, 'span'> {
  const closed = name.replace(/[ \t]+/g, '');
  const lower = closed.toLowerCase();
  if (exact.test(closed)) return { code: 'tagBlank', args: { tag: closed } };
  if (exact.test(lower)) return { code: 'tagCase', args: { tag: lower } };
  if (lower === 'hex()') return { code: 'tagEmpty' };
  if (lower.startsWith('hex(')) return { code: 'tagNumber' };
  return { code: 'unknownTag', args: { tag: closed } };
}
