import { type Span, spanOf } from '../core/text';
import type { LossCode } from './losses';
import { backslash, digitValue, isBlank, type Reader, semicolon } from './reader';

const comma = 44;

/** How a line of bytes ended, and where its last sign stands. */
export type LineOfBytes =
  | { ended: 'done' | 'comma' | 'continued'; end: number }
  | { ended: 'bad'; code: LossCode; span: Span; end: number };

/** Reads the bytes of one line. `first`: the line with the tag, where '\' may follow without a comma. */
export function readBytes(reader: Reader, start: number, first: boolean): LineOfBytes {
  const { text, end, bytes } = reader;
  let mayContinue = first;
  let last = start;
  let at = start;
  for (;;) {
    at = reader.skipBlanks(at);
    const code = at < end ? text.charCodeAt(at) : semicolon;
    if (code === semicolon) return { ended: last > start ? 'comma' : 'done', end: last };
    if (code === backslash) return continuation(reader, at, mayContinue);
    const high = digitValue(code);
    if (high < 0) return bad(reader, at, code === comma ? 'byteEmpty' : notDigit(reader, at, last > start));
    const low = at + 1 < end ? digitValue(text.charCodeAt(at + 1)) : -1;
    const digits = low < 0 ? 1 : 2;
    bytes.push(low < 0 ? high : high * 16 + low);
    last = at + digits;
    const found = separator(reader, at, last);
    if (found) return found;
    at = ++last;
    mayContinue = true;
  }
}

/** What follows a byte: nothing when it is a comma. */
function separator(reader: Reader, byte: number, at: number): LineOfBytes | undefined {
  const { text, end } = reader;
  const next = reader.skipBlanks(at);
  const code = next < end ? text.charCodeAt(next) : semicolon;
  if (code === comma && next === at) return undefined;
  if (code === semicolon) return { ended: 'done', end: at };
  if (code === backslash) return bad(reader, next, isLast(reader, next) ? 'continuationNoComma' : 'continuationInside');
  if (next > at && (code === comma || digitValue(code) >= 0)) return bad(reader, at, 'byteBlank', next);
  if (digitValue(code) >= 0) return bad(reader, byte, 'byteLarge');
  if (text.charCodeAt(byte) === 48 && (code | 32) === 120 && at === byte + 1) return bad(reader, byte, 'bytePrefix');
  return bad(reader, next, notDigit(reader, next, true));
}

const notDigit = ({ text }: Reader, at: number, behindData: boolean): LossCode =>
  behindData && (text[at] === '#' || text.startsWith('//', at)) ? 'hashAfterData' : 'byteDigits';

function continuation(reader: Reader, at: number, allowed: boolean): LineOfBytes {
  if (!isLast(reader, at)) return bad(reader, at, 'continuationInside', at + 1);
  return allowed ? { ended: 'continued', end: at + 1 } : bad(reader, at, 'continuationNoComma');
}

function isLast(reader: Reader, at: number): boolean {
  const next = reader.skipBlanks(at + 1);
  return next === reader.end || reader.text.charCodeAt(next) === semicolon;
}

/** Marks the word at fault. */
function bad({ text, end }: Reader, at: number, code: LossCode, to?: number): LineOfBytes {
  let wordEnd = to ?? at + 1;
  if (to === undefined && code !== 'byteEmpty') while (wordEnd < end && !endsWord(text.charCodeAt(wordEnd))) wordEnd++;
  return { ended: 'bad', code, span: spanOf(at, wordEnd), end: wordEnd };
}

const endsWord = (code: number) => isBlank(code) || code === comma || code === semicolon || code === backslash;
