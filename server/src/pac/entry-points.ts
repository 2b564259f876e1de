import type { AnyNode, Identifier } from 'acorn';
import type { Callers } from './callers';
import type { EntryPoint, ScriptFunction } from './document';
import type { Names } from './names';
import type { Tree } from './tree';

/** Every definition of a function with the name of an entry point, in the order of the text. */
export function entryPointsOf(tree: Tree, names: Names, callers: Callers): EntryPoint[] {
  const found: EntryPoint[] = [];
  for (const node of tree.nodes)
    if (node.type === 'FunctionDeclaration' && node.id)
      add(node.id, howDeclared(tree, names, node), node, callers.functionOf(node));
    else if (node.type === 'ClassDeclaration' && node.id) add(node.id, 'lexical', node, undefined);
    else if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) {
      const declaration = tree.parentOf(node) as Extract<AnyNode, { type: 'VariableDeclaration' }>;
      const how = names.functionAround(node) ? 'nested' : declaration.kind === 'var' ? 'variable' : 'lexical';
      add(node.id, how, declaration, callers.functionOf(node.init));
    } else if (node.type === 'AssignmentExpression' && node.operator === '=') {
      const target = assigned(node.left, names);
      if (target) add(target.id, target.how, statementAround(tree, node), callers.functionOf(node.right));
    }
  return found;

  function add(id: Identifier, how: EntryPoint['how'], node: AnyNode, fn: ScriptFunction | undefined) {
    const meant = entryPointMeant(id.name);
    if (meant) found.push({ name: id.name, meant, nameSpan: { start: id.start, end: id.end }, fn, how, node });
  }
}

/** The entry point that a name stands for, written in any letter case. */
export function entryPointMeant(name: string): EntryPoint['meant'] | undefined {
  if (!/^findproxyforurl(?:ex)?$/i.test(name)) return undefined;
  return name.length > 'FindProxyForURL'.length ? 'FindProxyForURLEx' : 'FindProxyForURL';
}

/** A plain function in a block becomes global too, as long as the script is not strict. */
function howDeclared(tree: Tree, names: Names, node: Extract<AnyNode, { type: 'FunctionDeclaration' }>) {
  if (names.functionAround(node)) return 'nested';
  if (tree.parentOf(node)?.type === 'Program') return 'declaration';
  return node.async || node.generator || isStrict(tree) ? 'nested' : 'declaration';
}

function isStrict(tree: Tree): boolean {
  const first = tree.nodes[0];
  return first?.type === 'Program' && first.body.some((it) => 'directive' in it && it.directive === 'use strict');
}

function assigned(left: AnyNode, names: Names): { id: Identifier; how: EntryPoint['how'] } | undefined {
  if (left.type === 'Identifier') {
    const variable = names.variableOf(left);
    if (!variable || variable.kind === 'undeclared') return { id: left, how: 'assignment' };
    if (variable.within) return { id: left, how: 'nested' };
    return { id: left, how: variable.kind === 'var' || variable.kind === 'function' ? 'assignment' : 'lexical' };
  }
  if (left.type !== 'MemberExpression' || left.computed || left.property.type !== 'Identifier') return undefined;
  const { object } = left;
  const onGlobal = object.type === 'ThisExpression' || (object.type === 'Identifier' && object.name === 'globalThis');
  return onGlobal ? { id: left.property, how: 'assignment' } : undefined;
}

function statementAround(tree: Tree, node: AnyNode): AnyNode {
  const parent = tree.parentOf(node);
  return parent?.type === 'ExpressionStatement' ? parent : node;
}
