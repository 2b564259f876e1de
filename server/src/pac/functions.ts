import type { AnyNode } from 'acorn';
import type { Span } from '../core/text';
import type { FunctionNode, ScriptFunction } from './document';
import type { Names } from './names';
import type { Tree } from './tree';

/** Every function of a script, by its node, in the order of the text. What stands in it is filled in by `fillFunctions`. */
export function functionsOf(tree: Tree): Map<AnyNode, ScriptFunction> {
  const nodes = [
    ...tree.ofType('FunctionDeclaration'),
    ...tree.ofType('FunctionExpression'),
    ...tree.ofType('ArrowFunctionExpression'),
  ].sort((a, b) => tree.indexOf(a) - tree.indexOf(b));
  return new Map(nodes.map((node) => [node, functionOf(node, tree)]));
}

const functionOf = (node: FunctionNode, tree: Tree): ScriptFunction => ({
  node,
  ...nameOf(node, tree.parentOf(node)),
  returns: [],
  canFallOffTheEnd: false,
  used: false,
});

/** Once it is known in which function each node stands. */
export function fillFunctions(tree: Tree, functions: Map<AnyNode, ScriptFunction>, names: Names): void {
  for (const fn of functions.values()) fn.within = names.functionAround(fn.node);
  for (const node of tree.ofType('ReturnStatement')) names.functionAround(node)?.returns.push(node);
}

function nameOf(node: FunctionNode, parent: AnyNode | undefined): { name?: string; nameSpan: Span } {
  const id = node.id ?? holderOf(node, parent);
  if (id) return { name: id.name, nameSpan: { start: id.start, end: id.end } };
  const isMethod = parent?.type === 'MethodDefinition' || (parent?.type === 'Property' && parent.value === node);
  const at = isMethod ? parent.key : beginning(node);
  return { nameSpan: { start: at.start, end: at.end } };
}

/** The name of the variable that a function is assigned to. */
function holderOf(node: FunctionNode, parent: AnyNode | undefined) {
  const target =
    parent?.type === 'VariableDeclarator' && parent.init === node
      ? parent.id
      : parent?.type === 'AssignmentExpression' && parent.right === node
        ? parent.left
        : undefined;
  return target?.type === 'Identifier' ? target : undefined;
}

function beginning(node: FunctionNode): Span {
  if (node.type !== 'ArrowFunctionExpression')
    return { start: node.start, end: Math.min(node.end, node.start + 'function'.length) };
  return { start: node.start, end: Math.max(node.start, node.params.at(-1)?.end ?? node.start + 2) };
}
