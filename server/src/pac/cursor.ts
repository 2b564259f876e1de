import { type Span, spanOf } from '../core/text';
import { type Piece, pieceAt } from './piece';

/** A place in a script as the text before it tells, whether the script can be read or not. */
export interface Cursor {
  /** What is written there: a word that the place is in or behind, a literal or a comment that it is in. */
  inside: 'word' | 'text' | 'comment' | 'other' | 'nothing';
  /** The word; the text without quotes, as far as it is closed; the comment. */
  span: Span;
  /** The pieces before it, the nearest first. */
  before: readonly Piece[];
  /** The brackets that are open there, outermost first. */
  open: readonly OpenBracket[];
  /** The word that the statement, or what stands in the innermost bracket, begins with. */
  lead?: string;
}

export interface OpenBracket {
  sign: '(' | '[' | '{';
  at: number;
  /** The word before it, unless a dot stands before that. */
  owner?: Piece;
  /** Behind a value, so that it is a call or an index; or behind a word such as `if`. */
  attached: boolean;
  /** The parameters of a function that is being declared. */
  parameters: boolean;
  /** The commas in it so far, outside of brackets within. */
  commas: number[];
  /** What the statement around it begins with. */
  lead?: string;
}

/** So many pieces before a place are of interest. */
const mostBefore = 6;
/** Nobody forgets more brackets in one place. */
const mostUnclosed = 50;

/** Reads a text up to a place. */
export function cursorAt(text: string, offset: number): Cursor {
  const before: Piece[] = [];
  const brackets = new Brackets();
  const found = (inside: Cursor['inside'], span: Span): Cursor => ({
    inside,
    span,
    before: before.reverse(),
    open: brackets.open,
    lead: brackets.lead,
  });
  for (let at = 0; at < offset; ) {
    const piece = pieceAt(text, at, before.at(-1));
    at = piece.end;
    if (holds(piece, offset)) return found(insideOf[piece.kind] ?? 'nothing', innerSpan(piece));
    if (piece.kind === 'blank' || piece.kind === 'comment') continue;
    brackets.take(piece, before.at(-1), before.at(-2));
    before.push(piece);
    if (before.length > mostBefore) before.shift();
  }
  return found('nothing', spanOf(offset, offset));
}

const insideOf: Readonly<Partial<Record<Piece['kind'], Cursor['inside']>>> = {
  word: 'word',
  text: 'text',
  comment: 'comment',
  template: 'other',
  regexp: 'other',
};

/** Behind the last character counts where more of the same could be typed there. */
function holds({ kind, start, end, closed }: Piece, offset: number): boolean {
  if (kind === 'blank' || kind === 'sign' || start >= offset) return false;
  return offset < end || (offset === end && (kind === 'word' || !closed));
}

const innerSpan = ({ kind, start, end, closed }: Piece): Span =>
  kind === 'text' ? spanOf(start + 1, closed ? end - 1 : end) : spanOf(start, end);

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const statementWords = /^(?:return|if|else|for|while|do|switch|case|break|continue|var|try|throw)$/;

class Brackets {
  readonly open: OpenBracket[] = [];
  lead?: string;

  take(piece: Piece, last: Piece | undefined, lastButOne: Piece | undefined): void {
    const { kind, text } = piece;
    if (kind === 'word') {
      // No expression holds such a word: what is open here was never closed.
      if (statementWords.test(text) && last?.text !== '.') {
        if (this.open.at(-1)?.owner?.text !== 'for') this.leaveExpressions();
        this.lead = text;
      } else this.lead ??= text;
    } else if (kind !== 'sign') return;
    else if (text === '(' || text === '[' || text === '{') this.enter(text, piece.start, last, lastButOne);
    else if (text in closers) this.close(closers[text]!);
    else if (text === ',') this.open.at(-1)?.commas.push(piece.start);
    else if (text === ';') {
      this.leaveExpressions();
      this.lead = undefined;
    }
  }

  private enter(sign: OpenBracket['sign'], at: number, last: Piece | undefined, lastButOne: Piece | undefined) {
    const owner = sign === '(' && last?.kind === 'word' && lastButOne?.text !== '.' ? last : undefined;
    const attached = (last?.kind === 'word' && last.text !== 'return') || last?.text === ')' || last?.text === ']';
    const parameters = sign === '(' && (last?.text === 'function' || lastButOne?.text === 'function');
    this.open.push({ sign, at, owner, attached, parameters, commas: [], lead: this.lead });
    // What stands in plain brackets belongs to the statement still.
    if (sign !== '(' || attached) this.lead = undefined;
  }

  private close(opener: string) {
    const at = this.openerOf(opener);
    if (at === undefined) return;
    this.lead = opener === '{' ? undefined : this.open[at]!.lead;
    this.open.length = at;
  }

  /** The nearest bracket that a closing one can belong to; a bracket does not reach over a brace that is still open. */
  private openerOf(opener: string): number | undefined {
    for (let at = this.open.length - 1; at >= Math.max(0, this.open.length - mostUnclosed); at--) {
      const { sign } = this.open[at]!;
      if (sign === opener) return at;
      if (sign === '{') return undefined;
    }
    return undefined;
  }

  /** Down to the innermost brace, or to the head of a loop. */
  private leaveExpressions() {
    while (this.open.length > 0) {
      const { sign, owner } = this.open.at(-1)!;
      if (sign === '{' || owner?.text === 'for') return;
      this.lead = this.open.pop()!.lead;
    }
  }
}
