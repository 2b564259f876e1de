import type { AnyNode } from 'acorn';
import type { PacDocument, Variable } from './document';

/** The first `n++` or `n += 1` of these whose function does not set the variable anew. */
export function counting(doc: PacDocument, assignments: readonly AnyNode[]): AnyNode | undefined {
  const anew = new Set(assignments.filter(isFresh).map((node) => doc.functionAround(node)));
  return assignments.find((node) => grows(node) && !anew.has(doc.functionAround(node)));
}

const isFresh = (node: AnyNode) => node.type === 'AssignmentExpression' && node.operator === '=';

const grows = (node: AnyNode) =>
  node.type === 'UpdateExpression' || (node.type === 'AssignmentExpression' && node.operator !== '=');

/** A constant is set in an `if` without `else`, in a function. */
export function sticks(doc: PacDocument, node: AnyNode, variable: Variable): boolean {
  if (node.type !== 'AssignmentExpression' || node.right.type !== 'Literal') return false;
  let child = node as AnyNode;
  for (let at = doc.parentOf(node), steps = 0; at && steps < 50; at = doc.parentOf(at), steps++) {
    if (at.type === 'IfStatement') return at.consequent === child && !at.alternate && !asks(doc, at.test, variable);
    if (at.type !== 'BlockStatement' && at.type !== 'ExpressionStatement') return false;
    child = at;
  }
  return false;
}

/** `if (!ready) { …; ready = true; }` works something out once and is meant to stay. */
function asks(doc: PacDocument, test: AnyNode, variable: Variable): boolean {
  const bare = test.type === 'UnaryExpression' ? test.argument : test;
  const operands = bare.type === 'BinaryExpression' ? [bare.left, bare.right] : [bare];
  return operands.some((node) => doc.variableOf(node) === variable);
}
