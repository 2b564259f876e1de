import type { AnyNode } from 'acorn';
import { isFunction } from './scope';
import type { Tree } from './tree';

/** How a statement can end. */
const falls = 1;
const breaks = 2;
const continues = 4;

/** What can be reached in a script, by its statements alone. */
export class Flow {
  private readonly ends: Uint8Array;
  /** Labels that a statement jumps out to. */
  private readonly labels = new Map<number, Set<string>>();
  /** In each list of statements those behind one that never lets the next one run. */
  readonly unreachable: AnyNode[][] = [];

  constructor(private readonly tree: Tree) {
    this.ends = new Uint8Array(tree.nodes.length);
    // Children stand behind their parents in the list.
    for (let i = tree.nodes.length - 1; i >= 0; i--) this.ends[i] = this.endOf(tree.nodes[i]!, i);
    this.unreachable.reverse();
  }

  /** The end of a body can be reached. */
  fallsOff(node: AnyNode): boolean {
    return node.type === 'BlockStatement' && (this.of(node) & falls) !== 0;
  }

  private of(node: AnyNode | null | undefined): number {
    return node ? (this.ends[this.tree.indexOf(node)] ?? falls) : falls;
  }

  private endOf(node: AnyNode, index: number): number {
    switch (node.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
        return 0;
      case 'BreakStatement':
        if (!node.label) return breaks;
        this.labels.set(index, new Set([node.label.name]));
        return 0;
      case 'ContinueStatement':
        return continues;
      case 'Program':
      case 'BlockStatement':
        return this.list(node.body, index);
      case 'IfStatement':
        this.takeLabels(index, node.consequent, node.alternate);
        return this.of(node.consequent) | this.of(node.alternate);
      case 'LabeledStatement': {
        this.takeLabels(index, node.body);
        return this.of(node.body) | (this.labels.get(index)?.delete(node.label.name) ? falls : 0);
      }
      case 'WithStatement':
        this.takeLabels(index, node.body);
        return this.of(node.body);
      case 'TryStatement':
        return this.endOfTry(node, index);
      case 'CatchClause':
        this.takeLabels(index, node.body);
        return this.of(node.body);
      case 'SwitchCase':
        return this.list(node.consequent, index);
      case 'SwitchStatement':
        return this.endOfSwitch(node, index);
      case 'WhileStatement':
      case 'ForStatement':
        this.takeLabels(index, node.body);
        if (node.test && constantTruth(node.test) !== true) return falls;
        return this.of(node.body) & breaks ? falls : 0;
      case 'DoWhileStatement': {
        this.takeLabels(index, node.body);
        const end = this.of(node.body);
        const again = end & (falls | continues) && constantTruth(node.test) !== true;
        return again || end & breaks ? falls : 0;
      }
      case 'ForInStatement':
      case 'ForOfStatement':
        this.takeLabels(index, node.body);
        return falls;
      default:
        return falls;
    }
  }

  private list(statements: readonly AnyNode[], index: number): number {
    let end = falls;
    for (const [i, statement] of statements.entries()) {
      if (!(end & falls)) {
        const rest = statements.slice(i).filter(runs);
        if (rest.length > 0) this.unreachable.push(rest);
        break;
      }
      this.takeLabels(index, statement);
      const next = this.of(statement);
      end = (end & ~falls) | next;
    }
    return end;
  }

  private endOfTry(node: Extract<AnyNode, { type: 'TryStatement' }>, index: number): number {
    const last = this.of(node.finalizer);
    if (node.finalizer && !(last & falls)) {
      this.takeLabels(index, node.finalizer);
      return last;
    }
    this.takeLabels(index, node.block, node.handler, node.finalizer);
    return this.of(node.block) | (node.handler ? this.of(node.handler) : 0) | (node.finalizer ? last & ~falls : 0);
  }

  private endOfSwitch({ cases }: Extract<AnyNode, { type: 'SwitchStatement' }>, index: number): number {
    this.takeLabels(index, ...cases);
    const ends = cases.map((it) => this.of(it));
    const hasDefault = cases.some(({ test }) => !test);
    const broken = ends.some((end) => end & breaks);
    const out = !hasDefault || broken || (ends.at(-1) ?? falls) & falls;
    return (out ? falls : 0) | (ends.some((end) => end & continues) ? continues : 0);
  }

  private takeLabels(index: number, ...from: (AnyNode | null | undefined)[]) {
    for (const node of from) {
      const inner = node && this.labels.get(this.tree.indexOf(node));
      if (!inner) continue;
      const own = this.labels.get(index);
      if (own) for (const label of inner) own.add(label);
      else this.labels.set(index, inner);
    }
  }
}

/** Declarations of functions and of variables without a value do their work wherever they stand. */
const runs = (node: AnyNode) =>
  node.type !== 'FunctionDeclaration' &&
  node.type !== 'EmptyStatement' &&
  !(node.type === 'VariableDeclaration' && node.kind === 'var' && node.declarations.every(({ init }) => !init));

/** Whether an expression counts as true or as false, by what is written in it alone. */
export function constantTruth(node: AnyNode): boolean | undefined {
  let turned = false;
  let at = node;
  while (at.type === 'UnaryExpression' && at.operator === '!') {
    turned = !turned;
    at = at.argument;
  }
  const truth = truthOf(at);
  return truth === undefined ? undefined : truth !== turned;
}

function truthOf(node: AnyNode): boolean | undefined {
  if (node.type === 'Literal') return Boolean(node.regex ?? node.value);
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.raw !== '';
  if (node.type === 'ArrayExpression' || node.type === 'ObjectExpression' || isFunction(node)) return true;
  return undefined;
}
