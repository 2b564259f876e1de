import type { AnyNode, Expression, Identifier } from 'acorn';
import type { EntryPoint, ScriptFunction } from './document';
import type { Names } from './names';
import { isFunction } from './scope';
import type { Tree } from './tree';

/** Every definition of a function with the name of an entry point, in the order of the text. */
export function entryPointsOf(tree: Tree, names: Names, functions: Map<AnyNode, ScriptFunction>): EntryPoint[] {
  const found: EntryPoint[] = [];
  const fnOf = (value: AnyNode | null | undefined) => functionMeant(value, names, functions);
  for (const node of tree.nodes)
    if (node.type === 'FunctionDeclaration' && node.id)
      add(node.id, howDeclared(tree, names, node), node, functions.get(node));
    else if (node.type === 'ClassDeclaration' && node.id) add(node.id, 'lexical', node, undefined);
    else if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) {
      const declaration = tree.parentOf(node) as Extract<AnyNode, { type: 'VariableDeclaration' }>;
      const how = names.functionAround(node) ? 'nested' : declaration.kind === 'var' ? 'variable' : 'lexical';
      add(node.id, how, declaration, fnOf(node.init));
    } else if (node.type === 'AssignmentExpression' && node.operator === '=') {
      const target = assigned(node.left, names);
      if (target) add(target.id, target.how, statementAround(tree, node), fnOf(node.right));
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

/** The function that a value is, or that a variable set once holds. */
export function functionMeant(
  value: AnyNode | null | undefined,
  names: Names,
  functions: Map<AnyNode, ScriptFunction>,
): ScriptFunction | undefined {
  let at: AnyNode | undefined = value ?? undefined;
  for (let steps = 0; at && steps < 20; steps++) {
    if (isFunction(at)) return functions.get(at);
    if (at.type !== 'Identifier') return undefined;
    const variable = names.variableOf(at);
    if (!variable) return undefined;
    at = variable.kind === 'function' ? declaredBy(variable.nameSpan, functions) : onlyValue(variable);
  }
  return undefined;
}

function declaredBy(nameSpan: { start: number }, functions: Map<AnyNode, ScriptFunction>): AnyNode | undefined {
  for (const [node] of functions) if (isFunction(node) && node.id?.start === nameSpan.start) return node;
  return undefined;
}

const onlyValue = ({ initial, assignments }: { initial?: Expression; assignments: AnyNode[] }) =>
  assignments.length === 0 ? initial : undefined;
