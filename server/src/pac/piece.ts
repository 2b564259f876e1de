/** A word, a sign or a literal of a script, found without reading the script as a whole. */
export interface Piece {
  kind: 'blank' | 'word' | 'number' | 'sign' | 'text' | 'template' | 'regexp' | 'comment';
  start: number;
  end: number;
  /** As written; of long ones the beginning. */
  text: string;
  /** False for a comment or literal that more could be added to at its end. */
  closed: boolean;
}

const longest = 200;
/** Each slash is looked behind so far. */
const longestRegexp = 200;

/** The piece that begins at a place; `last` is the one before it, blanks and comments left out. */
export function pieceAt(text: string, start: number, last: Piece | undefined): Piece {
  const make = (kind: Piece['kind'], end: number, closed = true): Piece => ({
    kind,
    start,
    end,
    text: text.slice(start, Math.min(end, start + longest)),
    closed,
  });
  const sign = text[start]!;
  const next = text[start + 1];
  if (isBlank(sign)) return make('blank', runEnd(text, start, isBlank));
  if (isDigit(sign)) return make('number', runEnd(text, start, isWordPart));
  if (isWordPart(sign)) return make('word', runEnd(text, start, isWordPart));
  if (sign === '/' && next === '/') return make('comment', lineEnd(text, start), false);
  if (sign === '/' && next === '*') {
    const close = text.indexOf('*/', start + 2);
    return close < 0 ? make('comment', text.length, false) : make('comment', close + 2);
  }
  if (sign === '"' || sign === "'" || sign === '`') {
    const close = closingQuote(text, start, sign);
    const kind = sign === '`' ? 'template' : 'text';
    return text[close] === sign ? make(kind, close + 1) : make(kind, close, false);
  }
  if (sign === '/' && !endsOperand(last)) {
    const close = closingSlash(text, start);
    if (close !== undefined) return make('regexp', runEnd(text, close + 1, isWordPart));
  }
  return make('sign', start + signLength(text, start));
}

const isBlank = (sign: string) => /\s/.test(sign) || sign === '\uFEFF';
const isDigit = (sign: string) => sign >= '0' && sign <= '9';
const isWordPart = (sign: string) => /[\w$]/.test(sign) || (sign > '\x7f' && !isBlank(sign));

/** Words of the language behind which a slash begins an expression. */
const endsOperand = (last: Piece | undefined) =>
  last !== undefined &&
  ((last.kind === 'word' && !/^(?:return|typeof|case|in|of|else|do|void|delete|throw|new)$/.test(last.text)) ||
    /^(?:number|text|template|regexp)$/.test(last.kind) ||
    last.text === ')' ||
    last.text === ']');

function runEnd(text: string, start: number, belongs: (sign: string) => boolean): number {
  let at = start;
  while (at < text.length && belongs(text[at]!)) at++;
  return at;
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isLineEnd(text[at]!)) at++;
  return at;
}

const isLineEnd = (sign: string) => sign === '\n' || sign === '\r';

/** Of the quote, or of the line where it is missing; only a template reaches over several. */
function closingQuote(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === quote || (quote !== '`' && isLineEnd(sign))) return at;
    if (sign === '\\') at += text[at + 1] === '\r' && text[at + 2] === '\n' ? 2 : 1;
  }
  return text.length;
}

/** The end of a regular expression; undefined when none stands on the line. */
function closingSlash(text: string, start: number): number | undefined {
  let inClass = false;
  const limit = Math.min(text.length, start + longestRegexp);
  for (let at = start + 1; at < limit && !isLineEnd(text[at]!); at++) {
    const sign = text[at]!;
    if (sign === '\\') at++;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (sign === '/' && !inClass) return at;
  }
  return undefined;
}

/** Comparisons and `&&`, `||` are one piece each. */
function signLength(text: string, start: number): number {
  const head = text.slice(start, start + 3);
  return /^(?:[!=]==|[=!<>]=|&&|\|\||=>|\+=)/.exec(head)?.[0].length ?? 1;
}
