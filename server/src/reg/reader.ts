import type { Message, MessageArgs } from '../core/message';
import { type Span, spanOf } from '../core/text';
import { Bytes } from './byte-list';
import type { Loss } from './document';
import { isProven, type LossCode, type LossKind, loss } from './losses';

/** Walks over the lines of a text, which end at CR LF, LF or CR, and gathers what it is told on the way. */
export class Reader {
  /** The current line, without its line end. */
  start = 0;
  end = 0;
  /** What the last call of `endsAt` found. */
  comment: Span | undefined;
  /** Of the value that is being read. */
  readonly bytes = new Bytes();
  readonly comments: Span[] = [];
  readonly losses: Loss[] = [];
  private next: number;
  private nextCr = -1;
  private nextLf = -1;

  constructor(
    readonly text: string,
    from: number,
  ) {
    this.next = from;
  }

  /** Steps to the next line; false when there is none. */
  advance(): boolean {
    if (this.next > this.text.length) return false;
    this.start = this.next;
    if (this.nextCr < this.start) this.nextCr = this.find('\r');
    if (this.nextLf < this.start) this.nextLf = this.find('\n');
    this.end = Math.min(this.nextCr, this.nextLf);
    this.next = this.nextLf === this.end + 1 && this.nextCr === this.end ? this.end + 2 : this.end + 1;
    // What follows the last line end is a line only if something stands there.
    return this.start < this.text.length || this.start === 0;
  }

  /** Makes the current line the next one again. */
  stepBack(): void {
    this.next = this.start;
  }

  get line(): Span {
    return spanOf(this.start, this.end);
  }

  /** The first character from here on that is neither blank nor tab, at most the end of the line. */
  skipBlanks(at: number): number {
    let to = at;
    while (to < this.end && isBlank(this.text.charCodeAt(to))) to++;
    return to;
  }

  /** Where the line ends without the blanks at its end, but not before `from`. */
  trimmedEnd(from: number): number {
    let to = this.end;
    while (to > from && isBlank(this.text.charCodeAt(to - 1))) to--;
    return to;
  }

  /** Whether only blanks and a comment follow; the comment is kept, and stands in `comment`. */
  endsAt(at: number): boolean {
    const to = this.skipBlanks(at);
    this.comment = undefined;
    if (to === this.end) return true;
    if (this.text.charCodeAt(to) !== semicolon) return false;
    this.comment = spanOf(to, this.end);
    this.comments.push(this.comment);
    return true;
  }

  lose(kind: LossKind, code: LossCode, span: Span, args: MessageArgs = {}): Loss {
    const why: Message = loss(code, args);
    const made: Loss = { kind, code, span, why, proven: isProven(code), line: undefined };
    this.losses.push(made);
    return made;
  }

  private find(lineEnd: string): number {
    const found = this.text.indexOf(lineEnd, this.start);
    return found < 0 ? this.text.length : found;
  }
}

export const isBlank = (code: number): boolean => code === 32 || code === 9;

export const semicolon = 59;
export const backslash = 92;
export const quote = 34;

/** The value of a hexadecimal digit, or -1. */
export function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
