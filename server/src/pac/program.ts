import { type Options, Parser, type Program } from 'acorn';
import { LooseParser } from 'acorn-loose';
import type { Span } from '../core/text';

/** The tree of a script, and the complaint of the parser where it is only a guess. */
export interface Reading {
  program: Program;
  comments: Span[];
  failure?: { message: string; at: number };
}

/** Above this the guessing parser can take seconds. */
const mostBrokenText = 100_000;

/** Chains such as `a || b || …` are read in a loop: acorn calls itself once for each operand. */
const PacParser = Parser.extend(withLongChains as never);

/** Reads a script as the newest engines do; never throws. */
export function readProgram(text: string): Reading {
  const comments: Span[] = [];
  const options: Options = {
    ecmaVersion: 'latest',
    sourceType: 'script',
    onComment: (_block, _text, start, end) => {
      const last = comments.at(-1);
      if (!last || start >= last.end) comments.push({ start, end });
    },
  };
  try {
    return { program: PacParser.parse(text, options), comments };
  } catch (reason) {
    const failure = failureOf(reason);
    comments.length = 0;
    return { program: guess(text, options), comments, failure };
  }
}

function failureOf(reason: unknown): { message: string; at: number } {
  const { message, pos } = reason as { message?: unknown; pos?: unknown };
  if (typeof pos !== 'number') return { message: 'too deep', at: 0 };
  return { message: String(message).replace(/ \(\d+:\d+\)$/, ''), at: pos };
}

function guess(text: string, options: Options): Program {
  try {
    return LooseParser.parse(text.length > mostBrokenText ? '' : text, options);
  } catch {
    return Parser.parse('', options);
  }
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
