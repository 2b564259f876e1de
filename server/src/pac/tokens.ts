import { type Token, tokenizer } from 'acorn';
import { type Span, spanOf } from '../core/text';

/** Words and signs of a script up to a place, with the brackets that are open there. */
export interface Tokens {
  /** Only the last ones, the very last first. */
  before: Token[];
  /** The one that stands at the place, or the first one behind it. */
  here?: Token;
  /** Outermost first. `owner`: the word before an opening bracket. */
  open: Bracket[];
  /** The opening bracket of the last one that was closed. */
  closed?: Bracket;
}

export interface Bracket {
  sign: string;
  at: number;
  owner?: Token;
}

const closers: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']', '${': '}' };

export const closerOf = (sign: string): string => closers[sign] ?? '}';

/** Reads tokens up to a place; stops early where the text holds none. */
export function tokensUpTo(text: string, at: number): Tokens {
  const before: Token[] = [];
  const open: Bracket[] = [];
  const found: Tokens = { before, open };
  try {
    for (const token of tokenizer(text, { ecmaVersion: 'latest', sourceType: 'script' })) {
      if (token.start >= at) {
        found.here = token;
        break;
      }
      const { label } = token.type;
      if (label in closers) open.push({ sign: label, at: token.start, owner: before.at(-1) });
      else if (open.length > 0 && label === closerOf(open.at(-1)!.sign)) found.closed = open.pop();
      before.push(token);
    }
  } catch {
    // The place of the first error is known already.
  }
  return { ...found, before: before.slice(-20).reverse() };
}

/** The brace that its closing brace was forgotten for, as the indentation tells; else the innermost open bracket. */
export function unclosed(text: string, open: readonly Bracket[]): Bracket | undefined {
  const last = open.at(-1);
  if (last?.sign !== '{') return last;
  const stack: Bracket[] = [];
  try {
    for (const { type, start } of tokenizer(text, { ecmaVersion: 'latest', sourceType: 'script' })) {
      if (type.label === '{' || type.label === '${') stack.push({ sign: type.label, at: start });
      if (type.label !== '}') continue;
      const opener = stack.pop();
      const indent = indentOf(text, start);
      if (opener && indent.alone && indent.width < indentOf(text, opener.at).width) return opener;
    }
  } catch {
    return last;
  }
  return last;
}

/** How far a line is indented, and whether nothing stands before the place in it. */
function indentOf(text: string, at: number): { width: number; alone: boolean } {
  const lineStart = lineStartOf(text, at);
  const blanks = /[ \t]*/y;
  blanks.lastIndex = lineStart;
  const width = blanks.exec(text)![0].length;
  return { width, alone: lineStart + width === at };
}

/** From a place to where its word ends, never over the line. */
export function tokenSpan(text: string, start: number, end?: number): Span {
  const from = Math.max(0, Math.min(start, text.length - 1));
  const word = /[\w$]+|[\s\S]/y;
  word.lastIndex = from;
  const to = end ?? from + (word.exec(text)?.[0].length ?? 0);
  return spanOf(from, Math.min(to, restOfLine(text, from).end));
}

export function restOfLine(text: string, at: number): Span {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = at;
  const length = rest.exec(text)?.[0].trimEnd().length ?? 0;
  return spanOf(at, at + Math.max(length, at < text.length ? 1 : 0));
}

/** Where the line of a place begins. */
export function lineStartOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
