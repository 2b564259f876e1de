import type { MessageArgs } from '../../core/message';
import { type Edit, type Span, spanOf } from '../../core/text';
import type { XmlProblem } from '../document';
import { type SyntaxKind, syntax } from '../syntax-messages';

// A binary file must not fill the memory with problems that nobody reads.
const most = 100;

/** The syntax problems of one file. */
export class Problems {
  private readonly kept: XmlProblem[] = [];
  /** The one that was added last, even if it was not kept. */
  last?: XmlProblem;
  private firstDropped?: Span;

  /** Whether nothing at all was found, kept or not. */
  get none(): boolean {
    return this.kept.length === 0;
  }

  /** The problem can still be changed: what is wrong is sometimes known only later. */
  add(kind: SyntaxKind, span: Span, args?: MessageArgs, edits?: Edit[]): XmlProblem {
    const problem: XmlProblem = { kind, span, message: syntax(kind, args), edits };
    if (this.kept.length < most) this.kept.push(problem);
    else this.firstDropped ??= span;
    this.last = problem;
    return problem;
  }

  /** All that was kept, in the order of the text. */
  sorted(): XmlProblem[] {
    const sorted = this.kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    if (this.firstDropped) sorted.push({ kind: 'more', span: this.firstDropped, message: syntax('more') });
    return sorted;
  }
}

/** Says of a problem something better than what was known when it was found. */
export function restate(problem: XmlProblem, kind: SyntaxKind, args: MessageArgs, edits?: Edit[]): void {
  problem.kind = kind;
  problem.message = syntax(kind, args);
  problem.edits = edits;
}

export const insert = (at: number, text: string): Edit => ({ span: spanOf(at, at), text });

export const replace = (start: number, end: number, text: string): Edit => ({ span: spanOf(start, end), text });
