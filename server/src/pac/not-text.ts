import type { AnyNode, Expression } from 'acorn';
import type { ScriptFunction } from './document';

/** A value that is given back and is certainly no text. */
export interface NotText {
  node: Expression;
  /** `null`, `undefined`, `false`: the author most likely means that there is no proxy. */
  nothing: boolean;
}

/** The values of a function's own returns that cannot be texts, whatever the script does. */
export function notTextIn(fn: ScriptFunction): NotText[] {
  const waiting: (AnyNode | null | undefined)[] = fn.returns.map(({ argument }) => argument);
  if (fn.node.type === 'ArrowFunctionExpression' && fn.node.body.type !== 'BlockStatement') waiting.push(fn.node.body);
  const found: NotText[] = [];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!node) continue;
    if (node.type === 'ConditionalExpression') waiting.push(node.consequent, node.alternate);
    else if (node.type === 'LogicalExpression') waiting.push(node.right);
    else if (node.type === 'SequenceExpression') waiting.push(node.expressions.at(-1));
    else if (node.type === 'AssignmentExpression' && node.operator === '=') waiting.push(node.right);
    else if (isNothing(node)) found.push({ node: node as Expression, nothing: true });
    else if (isOther(node)) found.push({ node: node as Expression, nothing: false });
  }
  return found.sort((a, b) => a.node.start - b.node.start);
}

function isNothing(node: AnyNode): boolean {
  if (node.type === 'Literal') return node.value === null ? node.raw === 'null' : node.value === false;
  if (node.type === 'Identifier') return node.name === 'undefined';
  return node.type === 'UnaryExpression' && node.operator === 'void';
}

const comparisons = new Set(['==', '!=', '===', '!==', '<', '>', '<=', '>=', 'in', 'instanceof']);

function isOther(node: AnyNode): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value !== 'string';
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return true;
    case 'UnaryExpression':
      return node.operator !== 'typeof';
    case 'BinaryExpression':
      return comparisons.has(node.operator);
    default:
      return false;
  }
}
