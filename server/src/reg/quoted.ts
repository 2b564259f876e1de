import { type Span, spanOf } from '../core/text';
import { backslash, quote, type Reader } from './reader';

/** A text in quotation marks. */
export interface Quoted {
  text: string;
  /** With its marks; without the closing one, to the end of the line. */
  span: Span;
  closed: boolean;
  /** The first `\0`, which makes the whole line unreadable. */
  nul?: Span;
  /** The first backslash, with the character behind it, that stands for neither a backslash nor a quotation mark. */
  escape?: Span;
}

/** Reads from a quotation mark to its fellow. `\\` and `\"` stand for one character each. */
export function readQuoted({ text, end }: Reader, start: number): Quoted {
  const found: Quoted = { text: '', span: spanOf(start, end), closed: false, nul: undefined, escape: undefined };
  const parts: string[] = [];
  let from = start + 1;
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      found.closed = true;
      found.span = spanOf(start, at + 1);
      break;
    }
    if (code !== backslash || at + 1 >= end) continue;
    parts.push(text.slice(from, at));
    const next = text[at + 1]!;
    if (next === '0') found.nul ??= spanOf(at, at + 2);
    else if (next !== '\\' && next !== '"') found.escape ??= spanOf(at, at + 2);
    parts.push(next === 'n' ? '\n' : next === 'r' ? '\r' : next);
    at++;
    from = at + 1;
  }
  const rest = text.slice(from, at);
  found.text = parts.length > 0 ? parts.join('') + rest : rest;
  return found;
}
