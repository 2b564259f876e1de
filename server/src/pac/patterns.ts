import type { AnyNode, ArrayExpression } from 'acorn';
import type { Callers } from './callers';
import type { KnownText, Variable } from './document';
import { assignedValue, onlyValue } from './known-text';
import type { Names } from './names';
import type { Tree } from './tree';

/** So many texts are taken from lists in one script. */
const mostListed = 20_000;
const deepest = 6;

/** The known texts that an expression stands for: itself, or each of a list that a loop goes through. */
export class Patterns {
  private listed = 0;
  private readonly lists = new Map<AnyNode, KnownText[]>();

  constructor(
    private readonly tree: Tree,
    private readonly names: Names,
    private readonly callers: Callers,
    private readonly known: (node: AnyNode) => KnownText | undefined,
  ) {}

  of(node: AnyNode | undefined): readonly KnownText[] {
    if (!node) return [];
    const text = this.known(node);
    if (text) return [text];
    const lists =
      node.type === 'MemberExpression' && node.computed ? this.listsOf(node.object, 0) : this.loopedOver(node);
    return lists.flatMap((list) => this.textsIn(list));
  }

  /** The text of a regular expression, written between slashes or handed to RegExp. */
  expression(node: AnyNode | undefined, steps = 0): KnownText | undefined {
    if (!node || steps > deepest) return undefined;
    if (node.type === 'Literal' && node.regex) {
      // Of an expression that does not end, the guessing parser gives no pattern.
      const { pattern = '' } = node.regex as { pattern?: string };
      const span = { start: node.start + 1, end: node.start + 1 + pattern.length };
      return { value: pattern, node, parts: [{ value: pattern, span, plain: true }] };
    }
    if (node.type === 'Identifier') return this.expression(onlyValue(this.names.variableOf(node)), steps + 1);
    const made = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (!made || node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return undefined;
    return node.arguments[0] && this.known(node.arguments[0]);
  }

  /** The lists that an expression can mean. */
  listsOf(node: AnyNode, depth: number): ArrayExpression[] {
    if (node.type === 'ArrayExpression') return [node];
    if (node.type !== 'Identifier' || depth > deepest) return [];
    const variable = this.names.variableOf(node);
    if (!variable) return [];
    const values = variable.assignments.slice(0, deepest).map(assignedValue);
    return [variable.initial, ...values, ...this.handedTo(variable)].flatMap((value) =>
      value ? this.listsOf(value, depth + 1) : [],
    );
  }

  private textsIn(list: ArrayExpression): KnownText[] {
    let texts = this.lists.get(list);
    if (!texts) {
      texts = list.elements.flatMap((element) => (element && this.known(element)) ?? []);
      this.lists.set(list, texts);
    }
    this.listed += texts.length;
    return this.listed > mostListed ? [] : texts;
  }

  /** The lists that a variable goes through, in `for … of` or in a function handed to `forEach` and its like. */
  private loopedOver(node: AnyNode): ArrayExpression[] {
    const variable = node.type === 'Identifier' ? this.names.variableOf(node) : undefined;
    if (!variable) return [];
    const [only, more] = variable.assignments;
    if (only?.type === 'ForOfStatement' && !more) return this.listsOf(only.right, 0);
    const fn = variable.kind === 'parameter' ? variable.within?.node : undefined;
    const call = fn?.params[0]?.start === variable.nameSpan.start ? this.tree.parentOf(fn) : undefined;
    if (call?.type !== 'CallExpression' || call.arguments[0] !== fn || call.callee.type !== 'MemberExpression')
      return [];
    return this.listsOf(call.callee.object, 0);
  }

  private handedTo({ kind, within, nameSpan }: Variable): AnyNode[] {
    if (kind !== 'parameter' || !within) return [];
    const place = within.node.params.findIndex(({ start }) => start === nameSpan.start);
    return (this.callers.callsOf(within) ?? []).slice(0, 100).flatMap(({ arguments: args }) => args[place] ?? []);
  }
}
