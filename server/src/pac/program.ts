import { type Options, Parser, type Program } from 'acorn';
import { LooseParser } from 'acorn-loose';
import type { SyntaxProblem } from '../core/language';
import { applyEdits, type Edit, type Span } from '../core/text';
import { withLimitedDepth } from './depth';
import { mend, mostMended } from './mend';
import { explain } from './syntax';

/** The tree of a script, and what is wrong where it is only a guess. */
export interface Reading {
  program: Program;
  comments: Span[];
  syntaxErrors: SyntaxProblem[];
  /** It is nested more deeply than is read here, which is no fault of the script. */
  tooDeep?: boolean;
}

/** The complaint of the parser. */
export interface Failure {
  message: string;
  at: number;
}

const ecmaVersion = 'latest';

/** Above this the guessing parser can take seconds. */
const mostBrokenText = 100_000;

/** Chains such as `a || b || …` are read in a loop: acorn calls itself once for each operand. */
const PacParser = Parser.extend(withLongChains as never, withLimitedDepth as never);
const GuessingParser = LooseParser.extend(withLimitedDepth as never, withinTheText as never);

/** Reads a script as the newest engines do; never throws. */
export function readProgram(text: string): Reading {
  const first = tryToRead(text);
  if (!first.failure) return { ...first, syntaxErrors: [] };
  const mended = mend(text);
  if (mended.problems.length >= mostMended) return { ...first, syntaxErrors: mended.problems };
  const second = mended.problems.length > 0 ? tryToRead(mended.text) : first;
  if (!second.failure) return { ...second, syntaxErrors: mended.problems };
  if (second.failure.message === tooDeep) return { ...second, syntaxErrors: mended.problems, tooDeep: true };
  const slip = explain(mended.text, second.failure);
  if (slip.edits && !getsFurther(mended.text, slip.edits, second.failure)) delete slip.edits;
  const syntaxErrors = [...mended.problems, slip].sort(byPlace);
  const comments: Span[] = [];
  return { program: guess(mended.text, optionsFor(comments)), comments, syntaxErrors };
}

/** Reads a script that may be broken, without asking why. */
export function tryToRead(
  text: string,
  options: Options = { ecmaVersion },
): { program: Program; comments: Span[]; failure?: Failure } {
  const comments: Span[] = [];
  try {
    return { program: PacParser.parse(text, { ...optionsFor(comments), ...options }), comments };
  } catch (reason) {
    return { program: Parser.parse('', { ecmaVersion: 'latest' }), comments, failure: failureOf(reason) };
  }
}

/** Whether the parser reads past the place of its complaint once a slip is mended. */
function getsFurther(text: string, edits: Edit[], { at }: Failure): boolean {
  const { failure } = tryToRead(applyEdits(text, edits));
  const moved = edits.reduce((sum, { span, text: words }) => sum + words.length - (span.end - span.start), 0);
  return !failure || failure.at > at + moved;
}

const byPlace = (a: SyntaxProblem, b: SyntaxProblem) => a.span.start - b.span.start || a.span.end - b.span.end;

/** The guessing parser may read a stretch twice. */
const optionsFor = (comments: Span[]): Options => ({
  ecmaVersion,
  sourceType: 'script',
  onComment: (_block, _text, start, end) => {
    if (start >= (comments.at(-1)?.end ?? 0)) comments.push({ start, end });
  },
});

/** What is thrown where a script is nested too deeply tells no place. */
const tooDeep = 'too deep';

function failureOf(reason: unknown): Failure {
  const { message, pos } = reason as { message?: unknown; pos?: unknown };
  if (typeof pos !== 'number') return { message: tooDeep, at: 0 };
  return { message: String(message).replace(/ \(\d+:\d+\)$/, ''), at: pos };
}

function guess(text: string, options: Options): Program {
  try {
    return GuessingParser.parse(text.length > mostBrokenText ? '' : text, options);
  } catch {
    return Parser.parse('', { ecmaVersion: 'latest' });
  }
}

/** With room for what `Tree` notes: a property that is added later costs each node a second object. */
class PlacedNode {
  type = '';
  end = 0;
  place = -1;

  constructor(public start: number) {}
}

interface Guessing {
  input: string;
  startNode(): Span;
  startNodeAt(place: number): Span;
  finishNode(node: Span, type: string): Span;
}

/** What the guessing parser only supposes to be there may start behind the text, and end with the last word before its start. */
function withinTheText(Base: new (...args: never[]) => Guessing) {
  return class extends Base {
    override startNode(): Span {
      return this.within(super.startNode());
    }

    override startNodeAt(place: number): Span {
      return this.within(super.startNodeAt(place));
    }

    override finishNode(node: Span, type: string): Span {
      const finished = super.finishNode(node, type);
      finished.end = Math.max(finished.end, finished.start);
      return finished;
    }

    private within(node: Span): Span {
      node.start = Math.min(node.start, this.input.length);
      return node;
    }
  };
}

interface Inner {
  type: { binop: number | null; label: string; keyword?: string };
  value: string;
  start: number;
  startLoc: unknown;
  next(): void;
  parseMaybeUnary(errors: null, sawUnary: boolean, incDec: boolean, forInit: unknown): unknown;
  parseExprOp(left: unknown, start: number, loc: unknown, least: number, forInit: unknown): unknown;
  buildBinary(start: number, loc: unknown, left: unknown, right: unknown, operator: string, logical: boolean): unknown;
  raiseRecoverable(at: number, message: string): void;
}

function withLongChains(Base: new (...args: never[]) => Inner) {
  return class extends Base {
    startNode(): unknown {
      return new PlacedNode(this.start);
    }

    startNodeAt(start: number): unknown {
      return new PlacedNode(start);
    }

    override parseExprOp(first: unknown, start: number, loc: unknown, least: number, forInit: unknown): unknown {
      let left = first;
      for (;;) {
        const { label, keyword } = this.type;
        let power = this.type.binop;
        if (power === null || power === undefined || (forInit && keyword === 'in')) return left;
        if (power <= least) return left;
        const logical = label === '||' || label === '&&';
        const coalesce = label === '??';
        // `??` binds as `&&` does, so that mixing them can be refused.
        if (coalesce) power = 2;
        const operator = this.value;
        this.next();
        const { start: rightStart, startLoc } = this;
        const operand = this.parseMaybeUnary(null, false, false, forInit);
        const right = this.parseExprOp(operand, rightStart, startLoc, power, forInit);
        left = this.buildBinary(start, loc, left, right, operator, logical || coalesce);
        const next = this.type.label;
        if ((logical && next === '??') || (coalesce && (next === '||' || next === '&&')))
          this.raiseRecoverable(this.start, 'Logical and coalesce operators are mixed');
      }
    }
  };
}
