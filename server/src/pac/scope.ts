import type { AnyNode, Expression, Identifier } from 'acorn';
import type { FunctionNode, ScriptFunction, Variable } from './document';
import type { Tree } from './tree';

/** What the names of one function, block or script mean. */
export interface Scope {
  outer?: Scope;
  /** The innermost scope in which `var` and functions live. */
  hoisted: Scope;
  /** The function that it belongs to; undefined at the top of the script. */
  fn?: ScriptFunction;
  names: Map<string, Variable>;
}

export const isFunction = (node: AnyNode | undefined): node is FunctionNode =>
  node?.type === 'FunctionDeclaration' ||
  node?.type === 'FunctionExpression' ||
  node?.type === 'ArrowFunctionExpression';

/** The scope in which each node's children stand, by the place of the node. */
export function scopesOf(tree: Tree, functions: Map<AnyNode, ScriptFunction>): Scope[] {
  const { nodes } = tree;
  const scopes = new Array<Scope>(nodes.length);
  for (let i = 0; i < nodes.length; i++) scopes[i] = scopeFor(nodes[i]!, scopes[tree.parentIndex(i)], functions);
  return scopes;
}

function scopeFor(node: AnyNode, outer: Scope | undefined, functions: Map<AnyNode, ScriptFunction>): Scope {
  if (!outer || isFunction(node)) {
    const scope = { outer, fn: functions.get(node), names: new Map() } as unknown as Scope;
    scope.hoisted = scope;
    return scope;
  }
  if (!keepsNames(node)) return outer;
  return { outer, hoisted: outer.hoisted, fn: outer.fn, names: new Map() };
}

/** Blocks without `let`, `const` or `class` need no scope of their own. */
function keepsNames(node: AnyNode): boolean {
  switch (node.type) {
    case 'CatchClause':
      return true;
    case 'BlockStatement':
      return node.body.some(isLexical);
    case 'SwitchStatement':
      return node.cases.some(({ consequent }) => consequent.some(isLexical));
    case 'ForStatement':
      return node.init?.type === 'VariableDeclaration' && isLexical(node.init);
    case 'ForInStatement':
    case 'ForOfStatement':
      return isLexical(node.left);
    default:
      return false;
  }
}

const isLexical = (node: AnyNode) =>
  node.type === 'ClassDeclaration' || (node.type === 'VariableDeclaration' && node.kind !== 'var');

/** The names that a pattern binds or assigns to. */
export function namesIn(pattern: AnyNode): Identifier[] {
  const found: Identifier[] = [];
  const stack: (AnyNode | null)[] = [pattern];
  while (stack.length > 0) {
    const node = stack.pop();
    switch (node?.type) {
      case 'Identifier':
        found.push(node);
        break;
      case 'ObjectPattern':
        for (const property of [...node.properties].reverse())
          stack.push(property.type === 'Property' ? property.value : property.argument);
        break;
      case 'ArrayPattern':
        stack.push(...[...node.elements].reverse());
        break;
      case 'AssignmentPattern':
        stack.push(node.left);
        break;
      case 'RestElement':
        stack.push(node.argument);
        break;
    }
  }
  return found;
}

/** Looks a name up from the inside out. */
export function lookUp(scope: Scope | undefined, name: string): Variable | undefined {
  for (let at = scope; at; at = at.outer) {
    const variable = at.names.get(name);
    if (variable) return variable;
  }
  return undefined;
}

/** A variable, the first time that its name is declared in a scope. */
export function declare(scope: Scope, id: Identifier, kind: Variable['kind'], initial?: Expression): Variable {
  const known = scope.names.get(id.name);
  if (known) return known;
  const variable: Variable = {
    name: id.name,
    nameSpan: id,
    kind,
    within: scope.fn,
    assignments: [],
    reads: 0,
    initial,
  };
  scope.names.set(id.name, variable);
  return variable;
}
