import type { AnyNode, Identifier } from 'acorn';
import type { Callers } from './callers';
import type { KnownText } from './document';
import { assignedValue } from './known-text';
import type { Names } from './names';

/** Texts that an expression can give. `complete`: it can give no other. */
export interface Possible {
  texts: readonly KnownText[];
  complete: boolean;
}

/** More values than this are a table, and nobody asks for them one by one. */
const mostTexts = 2000;

/** A whole script takes so many; one that needs more consists of chains of variables. */
const mostSteps = 1_000_000;

/** Follows expressions to all texts that they can give: through `?:`, `||`, variables and the script's own functions. */
export class PossibleTexts {
  private steps = 0;

  constructor(
    private readonly names: Names,
    private readonly callers: Callers,
    private readonly known: (node: AnyNode) => KnownText | undefined,
  ) {}

  of(node: AnyNode): Possible {
    const literal = node.type === 'Literal' ? this.known(node) : undefined;
    if (literal) return { texts: [literal], complete: true };
    const texts: KnownText[] = [];
    let complete = true;
    const seen = new Set<object>();
    const stack: AnyNode[] = [node];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (texts.length > mostTexts || stack.length > mostTexts || seen.size > mostTexts || ++this.steps > mostSteps)
        return { texts, complete: false };
      const next = this.inside(at, seen);
      if (next) stack.push(...next.reverse());
      else {
        const text = this.known(at);
        if (text && !seen.has(text.node)) texts.push(text);
        if (text) seen.add(text.node);
        else complete = false;
      }
    }
    return { texts, complete };
  }

  /** The expressions that an expression hands on; undefined when it is looked at itself. */
  private inside(node: AnyNode, seen: Set<object>): AnyNode[] | undefined {
    switch (node.type) {
      case 'ConditionalExpression':
        return [node.consequent, node.alternate];
      case 'LogicalExpression':
        return node.operator === '&&' ? [node.right] : [node.left, node.right];
      case 'SequenceExpression':
        return node.expressions.slice(-1);
      case 'AssignmentExpression':
        return node.operator === '=' ? [node.right] : undefined;
      case 'Identifier':
        return this.valuesOf(node, seen);
      case 'CallExpression':
        return this.returned(node, seen);
      default:
        return undefined;
    }
  }

  private valuesOf(node: Identifier, seen: Set<object>): AnyNode[] | undefined {
    const variable = this.names.variableOf(node);
    if (!variable || variable.kind === 'parameter' || variable.kind === 'catch') return undefined;
    if (variable.assignments.length > mostTexts) return undefined;
    if (seen.has(variable)) return [];
    seen.add(variable);
    const values = variable.assignments.map((assignment) => assignedValue(assignment) ?? assignment);
    return variable.initial ? [variable.initial, ...values] : values.length > 0 ? values : undefined;
  }

  private returned({ callee }: Extract<AnyNode, { type: 'CallExpression' }>, seen: Set<object>) {
    const fn = callee.type === 'Identifier' ? this.callers.functionOf(callee) : undefined;
    if (!fn || seen.size > mostTexts) return undefined;
    if (seen.has(fn)) return [];
    seen.add(fn);
    const { body } = fn.node;
    return body.type === 'BlockStatement' ? fn.returns.flatMap(({ argument }) => argument ?? []) : [body];
  }
}
