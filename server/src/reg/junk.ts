import { type Span, textOf } from '../core/text';
import { typographic } from './data';
import type { JunkLine } from './document';
import { version4, version5 } from './header';
import type { LossCode } from './losses';
import type { Reader } from './reader';

/** A line that Windows skips, what it may have been meant for, and what to say of it. */
export interface Junk {
  span: Span;
  looks: JunkLine['looks'];
  /** Undefined when nothing is lost by skipping it. */
  code?: LossCode;
}

const lineOfBytes = /^[0-9a-fA-F]{1,2}[ \t]{0,9}(?:[,\\;]|$)/;
/** The comma that belongs to the end of the line above. */
const startsWithComma = /^,[ \t]{0,9}[0-9a-f]{1,2}[ \t]{0,9}(?:[,\\;]|$)/i;
const start = 200;

/** Whether bytes begin here, so that the line may continue a value. */
export const looksLikeBytes = ({ text, end }: Reader, at: number): boolean =>
  lineOfBytes.test(text.slice(at, Math.min(end, at + 20)));

export function readJunk(reader: Reader, at: number): Junk {
  const span = { start: at, end: reader.trimmedEnd(at) };
  const head = textOf(reader.text, { start: at, end: Math.min(span.end, at + start) });
  if (/^(?:#|\/\/)/.test(head)) return { span, looks: 'comment' };
  if (head === version5 || head === version4) return { span, looks: 'header' };
  if (looksLikeBytes(reader, at) || startsWithComma.test(head)) return { span, looks: 'bytes', code: 'strayText' };
  if (typographic.test(head)) return { span, looks: 'value', code: 'typographicQuotes' };
  if (/^[^\s=:][^=:]{0,150}[=:]/.test(head)) return { span, looks: 'value', code: 'nameNotQuoted' };
  if (reader.text[span.end - 1] === ']') return { span, looks: 'key', code: 'keyBracketOpen' };
  return { span, looks: 'text', code: 'strayText' };
}
