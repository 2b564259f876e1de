import type { AnyNode, ArrowFunctionExpression, Node, ReturnStatement, SwitchCase } from 'acorn';
import type { Span } from '../core/text';
import { tryToRead } from './program';

/** A script with marks in it that tell, when it runs, which `return` decided and which test held before it. */
export interface Instrumented {
  source: string;
  /** What a mark of an answer stands for in the original text. */
  spanOfMark(mark: number | undefined): Span | undefined;
  /** Where a place in `source` that the engine names (line and character, from 1) is in the original text. */
  originalOffset(line: number, column: number): number | undefined;
}

/**
 * Puts the marks in as text, so that lines stay what they are. The marks are calls of functions that the sandbox has;
 * they give back the value that they are handed. Undefined for a text that does not parse.
 */
export function instrument({ text, broken }: { text: string; broken: boolean }): Instrumented | undefined {
  const marker = new Marker();
  // A script that uses the names of our own functions is run as it is.
  const program = broken ? undefined : programOf(text);
  if (!program) return undefined;
  if (!text.includes('m365$')) marker.mark(program);
  const insertions = marker.insertions.sort((a, b) => a.at - b.at || a.order - b.order);
  return {
    source: inserted(text, insertions),
    spanOfMark: (mark) => (mark === undefined ? undefined : marker.spans[mark]),
    originalOffset: (line, column) => originalOffset(text, insertions, line, column),
  };
}

interface Insertion {
  at: number;
  text: string;
  /** At one place the ends come first, inner before outer; then the starts, outer before inner. */
  order: number;
}

function programOf(text: string): AnyNode | undefined {
  // Parentheses are nodes here: what is put around an expression must not fall between it and its own.
  const { program, failure } = tryToRead(text, { ecmaVersion: 'latest', preserveParens: true });
  return failure ? undefined : program;
}

class Marker {
  readonly insertions: Insertion[] = [];
  readonly spans: Span[] = [];
  private count = 0;

  mark(program: AnyNode): void {
    const waiting: AnyNode[] = [program];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      this.visit(node);
      for (const value of Object.values(node))
        for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) waiting.push(child);
    }
  }

  private visit(node: AnyNode): void {
    if (node.type === 'ReturnStatement') this.returned(node);
    else if (node.type === 'ArrowFunctionExpression') this.arrow(node);
    else if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') this.condition(node.test);
    else if (node.type === 'SwitchStatement') this.cases(node.cases);
  }

  /** A semicolon that was left out is put in: what follows on the next line might belong to the call otherwise. */
  private returned(node: ReturnStatement): void {
    const mark = this.newMark(node);
    const end = node.argument ? node.argument.end : node.start + 'return'.length;
    const semicolon = node.end > end ? '' : ';';
    if (node.argument) this.wrap(node.argument, ` m365$r(${mark},m365$f(),(`, `))${semicolon}`);
    else this.put(end, ` m365$r(${mark},m365$f())${semicolon}`);
  }

  /** Becomes a block, for the next line might belong to a call that stands alone. */
  private arrow({ body, expression }: ArrowFunctionExpression): void {
    if (expression) this.wrap(body, `{return m365$r(${this.newMark(body)},m365$f(),(`, '))}');
  }

  private condition(test: AnyNode): void {
    this.wrap(test, 'm365$w(m365$b(),(', '))');
    const waiting = [test];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.type === 'ParenthesizedExpression') waiting.push(node.expression);
      else if (node.type === 'LogicalExpression' && node.operator !== '??') waiting.push(node.right, node.left);
      else this.wrap(node, `m365$t(${this.newMark(node)},(`, '))');
    }
  }

  private cases(cases: readonly SwitchCase[]): void {
    let first: Span | undefined;
    for (const { test, consequent } of cases) {
      if (test) first ??= test;
      const statement = consequent[0];
      if (!statement) continue;
      if (first && test) this.put(statement.start, `m365$c(${this.newMark({ start: first.start, end: test.end })});`);
      first = undefined;
    }
  }

  private newMark({ start, end }: Span): number {
    return this.spans.push({ start, end }) - 1;
  }

  private put(at: number, text: string): void {
    this.insertions.push({ at, text, order: ++this.count });
  }

  private wrap({ start, end }: Node, before: string, after: string): void {
    this.put(start, before);
    this.insertions.push({ at: end, text: after, order: -this.count });
  }
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';

function inserted(text: string, insertions: readonly Insertion[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const insertion of insertions) {
    parts.push(text.slice(at, insertion.at), insertion.text);
    at = insertion.at;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** No mark holds a line break, so lines are counted in the original; the engine ends them at line feeds only. */
function originalOffset(
  text: string,
  insertions: readonly Insertion[],
  line: number,
  column: number,
): number | undefined {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const before = insertions.filter(({ at }) => at < start).reduce((sum, insertion) => sum + insertion.text.length, 0);
  const rest = inserted(text, insertions).slice(start + before);
  let offset = start + [...rest.slice(0, 2 * column)].slice(0, column - 1).join('').length;
  for (const { at, text: mark } of insertions) {
    if (at < start) continue;
    if (at > offset) break;
    offset = Math.max(at, offset - mark.length);
  }
  return Math.min(offset, text.length);
}
