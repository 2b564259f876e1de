import type { AnyNode } from 'acorn';
import type { Span } from '../core/text';
import type { FunctionNode, ScriptFunction } from './document';
import { isFunction } from './scope';
import type { Tree } from './tree';

/** Every function of a script, by its node. */
export function functionsOf(tree: Tree): Map<AnyNode, ScriptFunction> {
  const found = new Map<AnyNode, ScriptFunction>();
  const around: (ScriptFunction | undefined)[] = [];
  for (const [index, node] of tree.nodes.entries()) {
    const within = around[tree.parentIndex(index)];
    around.push(within);
    if (node.type === 'ReturnStatement') within?.returns.push(node);
    if (!isFunction(node)) continue;
    const fn: ScriptFunction = {
      node,
      ...nameOf(node, tree.parentOf(node)),
      within,
      returns: [],
      canFallOffTheEnd: false,
      used: false,
    };
    found.set(node, fn);
    around[index] = fn;
  }
  return found;
}

function nameOf(node: FunctionNode, parent: AnyNode | undefined): { name?: string; nameSpan: Span } {
  const id = node.id ?? holderOf(node, parent);
  if (id) return { name: id.name, nameSpan: { start: id.start, end: id.end } };
  return { nameSpan: beginning(node) };
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
  if (node.type !== 'ArrowFunctionExpression') return { start: node.start, end: node.start + 'function'.length };
  return { start: node.start, end: Math.max(node.start, node.params.at(-1)?.end ?? node.start + 2) };
}
