import type { AnyNode, ReturnStatement } from 'acorn';
import type { Callers } from './callers';
import type { HostTest, KnownText, Variable } from './document';
import { constantTruth } from './flow';
import { assignedValue, onlyValue } from './known-text';
import type { Names } from './names';
import { PerNode } from './per-node';
import type { PossibleTexts } from './possible-texts';
import type { Tree } from './tree';

/** What follows when a condition turns out one way. */
export interface Outcome {
  leadsTo?: HostTest['leadsTo'];
  /** Only where nothing else has a say. */
  returns?: ReturnStatement;
}

const unknown: Outcome = {};

/** Where the way goes on from a node that turned out one way: to the node around it, or to an end. */
type Step = { outcome: Outcome } | { node: AnyNode; holds: boolean; alone: boolean };

/** A chain of functions and variables longer than this is not followed. */
const deepest = 20;

/** Follows a comparison through its condition to the `return` that it decides on. */
export class Outcomes {
  /** By the place of the node, twice: where it is false, and where it is true. */
  private readonly answers: PerNode<Outcome>;
  private depth = 0;

  constructor(
    private readonly tree: Tree,
    private readonly names: Names,
    private readonly callers: Callers,
    private readonly possible: PossibleTexts,
    private readonly known: (node: AnyNode) => KnownText | undefined,
  ) {
    this.answers = new PerNode(tree.nodes.length * 2);
  }

  private slot({ node, holds }: { node: AnyNode; holds: boolean }): number {
    return this.tree.indexOf(node) * 2 + Number(holds);
  }

  /** What follows where a node is true, or false. Each node is climbed once. */
  of(node: AnyNode, holds: boolean): Outcome {
    const path: Extract<Step, { node: AnyNode }>[] = [];
    let at = { node, holds, alone: true };
    let outcome = this.answers.get(this.slot(at));
    while (!outcome) {
      path.push(at);
      this.answers.set(this.slot(at), unknown);
      const step = this.step(at.node, at.holds);
      if ('outcome' in step) outcome = step.outcome;
      else {
        at = step;
        outcome = this.answers.get(this.slot(at));
      }
    }
    let alone = at.alone;
    for (const passed of path.reverse()) {
      if (!alone && outcome.returns) outcome = { leadsTo: outcome.leadsTo };
      this.answers.set(this.slot(passed), outcome);
      alone = passed.alone;
    }
    return outcome;
  }

  private step(node: AnyNode, holds: boolean): Step {
    const parent = this.tree.parentOf(node);
    switch (parent?.type) {
      case 'UnaryExpression':
        return parent.operator === '!' ? { node: parent, holds: !holds, alone: true } : { outcome: unknown };
      case 'LogicalExpression':
        if (parent.operator === '??') return { outcome: unknown };
        return { node: parent, holds, alone: holds === (parent.operator === '||') };
      case 'BinaryExpression': {
        const turned = comparedWithTruth(parent, node);
        return turned === undefined ? { outcome: unknown } : { node: parent, holds: holds !== turned, alone: true };
      }
      case 'ConditionalExpression': {
        if (parent.test !== node) return { outcome: unknown };
        const around = this.tree.parentOf(parent);
        const returns = around?.type === 'ReturnStatement' ? around : undefined;
        return { outcome: { leadsTo: this.leadOf(holds ? parent.consequent : parent.alternate), returns } };
      }
      case 'IfStatement':
        if (parent.test !== node) return { outcome: unknown };
        return { outcome: this.ofBranch(holds ? parent.consequent : parent.alternate, parent) };
      case 'ReturnStatement':
        return { outcome: this.ofCalls(parent, holds) };
      case 'VariableDeclarator':
        return { outcome: this.ofReads(this.names.variableOf(parent.id), node, holds) };
      case 'AssignmentExpression':
        return { outcome: this.ofReads(this.names.variableOf(parent.left), node, holds) };
      default:
        return { outcome: unknown };
    }
  }

  /** What a branch does; without one, what stands behind the whole `if`. */
  ofBranch(branch: AnyNode | null | undefined, around: AnyNode): Outcome {
    if (branch) return this.ofStatements(branch.type === 'BlockStatement' ? branch.body : [branch], 0);
    const list = listAround(this.tree.parentOf(around));
    return list ? this.ofStatements(list, placeIn(list, around) + 1) : unknown;
  }

  /** The first `return` that is reached whatever happens. */
  ofStatements(statements: readonly AnyNode[], from: number): Outcome {
    let assigned: Outcome = unknown;
    for (let i = from; i < statements.length; i++) {
      const statement = statements[i]!;
      if (statement.type === 'ReturnStatement') return this.ofReturn(statement);
      if (statement.type === 'ExpressionStatement') {
        const text = assignedValue(statement.expression);
        const leadsTo = text && this.leadOf(text);
        if (leadsTo && leadsTo !== 'other') assigned = { leadsTo };
      } else if (statement.type !== 'VariableDeclaration' && statement.type !== 'EmptyStatement') return assigned;
    }
    return assigned;
  }

  private ofReturn(statement: ReturnStatement): Outcome {
    const { argument } = statement;
    const truth = argument?.type === 'Literal' && typeof argument.value === 'boolean' ? argument.value : undefined;
    if (truth !== undefined) return this.ofCalls(statement, truth);
    return { returns: statement, leadsTo: argument ? this.leadOf(argument) : undefined };
  }

  /** What the callers make of a function that answers yes or no. */
  private ofCalls(statement: ReturnStatement, holds: boolean): Outcome {
    const fn = this.names.functionAround(statement);
    const calls = fn && this.callers.callsOf(fn);
    return this.same(calls ?? [], holds);
  }

  private ofReads(variable: Variable | undefined, value: AnyNode, holds: boolean): Outcome {
    return variable && onlyValue(variable) === value ? this.same(this.names.readsOf(variable), holds) : unknown;
  }

  /** The outcome of several nodes, where they agree. */
  private same(nodes: readonly AnyNode[], holds: boolean): Outcome {
    if (this.depth >= deepest || nodes.length === 0) return unknown;
    this.depth++;
    const [first, ...others] = nodes.map((node) => this.of(node, holds));
    this.depth--;
    const leadsTo = others.every((it) => it.leadsTo === first!.leadsTo) ? first!.leadsTo : undefined;
    return { leadsTo, returns: others.length === 0 ? first!.returns : undefined };
  }

  /** Where a result sends a client first. */
  leadOf(node: AnyNode): HostTest['leadsTo'] {
    const text = node.type === 'Literal' ? this.known(node) : undefined;
    if (text) return firstWord(text);
    const { texts, complete } = this.possible.of(node);
    const leads = new Set(complete ? texts.map(firstWord) : [this.leadOfBeginning(node)]);
    return leads.size === 1 ? [...leads][0] : undefined;
  }

  /** Of `"PROXY " + name + ":8080"` the beginning is enough. */
  private leadOfBeginning(node: AnyNode): HostTest['leadsTo'] {
    let at = node;
    while (at.type === 'BinaryExpression' && at.operator === '+') at = at.left;
    const text = at === node ? undefined : this.known(at);
    return text && /^\s*\w+[\s;]/.test(text.value) ? firstWord(text) : undefined;
  }
}

function firstWord({ value }: KnownText): HostTest['leadsTo'] {
  const word = /^[\s;]*(\w+)/.exec(value.slice(0, 1000))?.[1]?.toUpperCase() ?? '';
  if (word === 'DIRECT') return 'DIRECT';
  return /^(?:PROXY|HTTPS?|SOCKS[45]?|QUIC)$/.test(word) ? 'PROXY' : 'other';
}

/** `x == true` or `x != false`; the answer is whether it turns the condition round. */
function comparedWithTruth(node: Extract<AnyNode, { type: 'BinaryExpression' }>, side: AnyNode): boolean | undefined {
  const other = node.left === side ? node.right : node.left;
  if (other.type !== 'Literal' || typeof other.value !== 'boolean') return undefined;
  if (!/^[!=]==?$/.test(node.operator)) return undefined;
  return (constantTruth(other) === true) === node.operator.startsWith('!');
}

const listAround = (node: AnyNode | undefined): readonly AnyNode[] | undefined =>
  node?.type === 'BlockStatement' || node?.type === 'Program'
    ? node.body
    : node?.type === 'SwitchCase'
      ? node.consequent
      : undefined;

function placeIn(list: readonly AnyNode[], node: AnyNode): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < node.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
