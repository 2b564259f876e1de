import { type Span, spanOf } from '../../core/text';
import {
  beginsAttribute,
  closersOf,
  isLineEnd,
  isQuote,
  isSpace,
  isTypographicQuote,
  skipSpaceBack,
} from './characters';
import type { Cursor } from './cursor';
import { insert, replace } from './problems';

/** Where the value of an attribute stands, and where reading goes on behind it. */
export interface Value extends Span {
  after: number;
  quote: string;
}

/** Reads a value in quotation marks of any kind, or without. Its end is found even when the closing one is missing. */
export function readValue(cursor: Cursor, name: string, at: number): Value {
  const char = cursor.text.charAt(at);
  if (char === '"' || char === "'") return readQuoted(cursor, name, at, char);
  return isTypographicQuote(char) ? readTypographic(cursor, name, at, char) : readUnquoted(cursor, name, at);
}

function readQuoted(cursor: Cursor, name: string, open: number, quote: string): Value {
  const { text, problems } = cursor;
  const code = quote.charCodeAt(0);
  let at = open + 1;
  while (at < text.length && text.charCodeAt(at) !== code && text.charCodeAt(at) !== 60) at++;
  if (text.charCodeAt(at) === code) {
    const cut = endsValue(text, at + 1) ? undefined : beforeNextAttribute(text, open + 1, at);
    return cut === undefined ? closed(open, at, quote) : unclosed(cursor, name, open, cut, quote);
  }
  const close = closeBehindLessThan(text, open, at, code);
  if (close === undefined) return unclosed(cursor, name, open, cutValue(text, open + 1, at), quote);
  const edits = [];
  for (let i = at; i < close; i++) if (text.charCodeAt(i) === 60) edits.push(replace(i, i + 1, '&lt;'));
  problems.add('lessThanInValue', spanOf(at, at + 1), { name }, edits);
  return closed(open, close, quote);
}

const closed = (open: number, close: number, quote: string): Value => ({
  start: open + 1,
  end: close,
  after: close + 1,
  quote,
});

function unclosed({ text, problems }: Cursor, name: string, open: number, end: number, quote: string): Value {
  const last = end - 1;
  if (last > open && isTypographicQuote(text.charAt(last))) {
    problems.add('smartQuotes', spanOf(open, end), { name }, [replace(last, end, quote)]);
    return { start: open + 1, end: last, after: end, quote };
  }
  if (last > open && text.charAt(last) === (quote === '"' ? "'" : '"')) {
    problems.add('quoteNotClosed', spanOf(open, end), { name }, [replace(last, end, quote)]);
    return { start: open + 1, end: last, after: end, quote };
  }
  const edits = end > open + 1 ? [insert(end, quote)] : undefined;
  problems.add('quoteNotClosed', spanOf(open, end), { name }, edits);
  return { start: open + 1, end, after: end, quote };
}

function readTypographic(cursor: Cursor, name: string, open: number, quote: string): Value {
  const { text, problems } = cursor;
  const closers = closersOf(quote);
  let at = open + 1;
  while (at < text.length && text.charCodeAt(at) !== 60 && !closers.includes(text.charAt(at))) at++;
  const found = at < text.length && text.charCodeAt(at) !== 60;
  const cut = found && !endsValue(text, at + 1) ? beforeNextAttribute(text, open + 1, at) : undefined;
  const end = cut ?? (found ? at : cutValue(text, open + 1, at));
  const after = found && cut === undefined ? end + 1 : end;
  const straight = straightQuoteFor(text.slice(open + 1, end));
  const edits = straight === undefined ? undefined : [replace(open, open + 1, straight), replace(end, after, straight)];
  problems.add('smartQuotes', spanOf(open, after), { name }, edits);
  return { start: open + 1, end, after, quote };
}

function straightQuoteFor(value: string): string | undefined {
  return ['"', "'"].find((quote) => !value.includes(quote));
}

function readUnquoted({ text, problems }: Cursor, name: string, start: number): Value {
  const end = endOfUnquoted(text, start);
  const span = spanOf(start, end);
  if (isQuote(text.charAt(end)) && endsValue(text, end + 1)) {
    const straight = text.charAt(end) === "'" ? "'" : '"';
    problems.add('quoteNotOpened', span, { name }, [insert(start, straight), replace(end, end + 1, straight)]);
    return { start, end, after: end + 1, quote: '' };
  }
  problems.add('unquoted', span, { name }, [insert(start, '"'), insert(end, '"')]);
  return { start, end, after: end, quote: '' };
}

/** Behind the last of the words, if a quotation mark, an attribute or the end of the tag follows them on their line; else behind the first. */
function endOfUnquoted(text: string, start: number): number {
  const first = endOfWord(text, start);
  for (let end = first; ; ) {
    if (isQuote(text.charAt(end))) return endsValue(text, end + 1) ? end : first;
    let next = end;
    while (text.charAt(next) === ' ' || text.charAt(next) === '\t') next++;
    if (endsTag(text, next) || (next > end && beginsAttribute(text, next))) return end;
    const wordEnd = endOfWord(text, next);
    if (wordEnd === next) return first;
    end = wordEnd;
  }
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !endsWord(text, at)) at++;
  return at;
}

function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) || code === 60 || endsTag(text, at) || isQuote(text.charAt(at));
}

function endsTag(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 62 || (code === 47 && text.charCodeAt(at + 1) === 62);
}

/** Whether what stands here may follow a closing quotation mark. */
function endsValue(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || isSpace(code) || code === 62 || code === 47 || code === 60;
}

/** In `ID="x Channel="y"` the second quotation mark opens a value: the place behind x, where the first should end. */
function beforeNextAttribute(text: string, from: number, quoteAt: number): number | undefined {
  let at = skipSpaceBack(text, from, quoteAt);
  if (at <= from || text.charCodeAt(at - 1) !== 61) return undefined;
  const nameEnd = skipSpaceBack(text, from, at - 1);
  at = nameEnd;
  while (at > from && /[\w:.-]/.test(text.charAt(at - 1))) at--;
  if (at === nameEnd || at === from || !isSpace(text.charCodeAt(at - 1))) return undefined;
  return skipSpaceBack(text, from, at);
}

/** The closing quotation mark, if a '<' was typed inside a value and not because the value was left open. */
function closeBehindLessThan(text: string, open: number, lessThan: number, quote: number): number | undefined {
  for (let i = open + 1; i < lessThan; i++) if (isLineEnd(text.charCodeAt(i))) return undefined;
  let at = lessThan;
  while (at < text.length && text.charCodeAt(at) !== quote && !isLineEnd(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== quote || !endsValue(text, at + 1)) return undefined;
  return text.charCodeAt(skipSpaceBack(text, lessThan, at) - 1) === 61 ? undefined : at;
}

/** Where a value without closing quotation mark ends: before the end of its line, of the tag, or the next attribute. */
function cutValue(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !isLineEnd(text.charCodeAt(end))) end++;
  const line = text.slice(from, end);
  const next = /\s[A-Za-z_][\w:.-]*\s*=\s*["'“”„]/.exec(line);
  if (next) return skipSpaceBack(text, from, from + next.index);
  end = skipSpaceBack(text, from, end);
  if (end > from && text.charCodeAt(end - 1) === 62) end--;
  if (end > from && text.charCodeAt(end - 1) === 47 && text.charCodeAt(end) === 62) end--;
  return skipSpaceBack(text, from, end);
}
