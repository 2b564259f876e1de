import type { AnyNode, Identifier } from 'acorn';
import type { ScriptFunction, Variable } from './document';
import { PerNode } from './per-node';
import { declare, isFunction, lookUp, namesIn, type Scope, scopesOf } from './scope';
import type { Tree } from './tree';

/** Which variable each name in a script means. */
export class Names {
  readonly variables: Variable[] = [];
  private readonly scopes: Scope[];
  private readonly global: Scope;
  /** Names that declare, by place: they read nothing. */
  private readonly binding: Uint8Array;
  private readonly meant: PerNode<Variable>;
  private readonly readers = new Map<Variable, Identifier[]>();

  constructor(
    private readonly tree: Tree,
    functions: Map<AnyNode, ScriptFunction>,
  ) {
    this.binding = new Uint8Array(tree.nodes.length);
    this.meant = new PerNode(tree.nodes.length);
    this.scopes = scopesOf(tree, functions);
    this.global = this.scopes[0]!;
    this.declareAll();
    this.assignAll();
    this.readAll();
    this.variables.sort((a, b) => a.nameSpan.start - b.nameSpan.start);
  }

  /** What a name stands for; undefined for a name that the script never sets. */
  variableOf(node: AnyNode): Variable | undefined {
    return this.meant.get(this.tree.indexOf(node));
  }

  readsOf(variable: Variable): readonly Identifier[] {
    return this.readers.get(variable) ?? [];
  }

  /** The function in which a node stands. */
  functionAround(node: AnyNode): ScriptFunction | undefined {
    return this.scopes[this.tree.parentIndex(this.tree.indexOf(node))]?.fn;
  }

  private declareAll() {
    const { nodes } = this.tree;
    for (let i = 0; i < nodes.length; i++)
      if (declares.has(nodes[i]!.type))
        this.declareAt(nodes[i]!, this.scopes[this.tree.parentIndex(i)] ?? this.global, this.scopes[i]!);
  }

  private declareAt(node: AnyNode, around: Scope, inside: Scope) {
    if (node.type === 'VariableDeclaration') this.declareVariables(node, around);
    else if (isFunction(node)) {
      const own = node.type === 'FunctionDeclaration' ? around.hoisted : inside;
      if (node.id) this.bind(own, node.id, 'function', node.type === 'FunctionDeclaration' ? node : undefined);
      for (const param of node.params) for (const id of namesIn(param)) this.bind(inside, id, 'parameter');
    } else if (node.type === 'ClassDeclaration' && node.id) this.bind(around, node.id, 'class');
    else if (node.type === 'ClassExpression' && node.id) this.binding[this.tree.indexOf(node.id)] = 1;
    else if (node.type === 'CatchClause' && node.param)
      for (const id of namesIn(node.param)) this.bind(inside, id, 'catch');
  }

  private declareVariables(node: Extract<AnyNode, { type: 'VariableDeclaration' }>, around: Scope) {
    const scope = node.kind === 'var' ? around.hoisted : around;
    const kind = node.kind === 'var' || node.kind === 'let' ? node.kind : 'const';
    const parent = this.tree.parentOf(node);
    const loop = parent?.type === 'ForInStatement' || parent?.type === 'ForOfStatement' ? parent : undefined;
    for (const declarator of node.declarations)
      for (const id of namesIn(declarator.id)) {
        const initial = id === declarator.id ? (declarator.init ?? undefined) : undefined;
        const again = scope.names.has(id.name);
        const variable = this.bind(scope, id, kind);
        if (!again) variable.initial = initial;
        const value = loop ?? (declarator.init && (again || !initial) ? declarator : undefined);
        if (value) variable.assignments.push(value);
      }
  }

  private bind(scope: Scope, id: Identifier, kind: Variable['kind'], again?: AnyNode): Variable {
    const known = scope.names.get(id.name);
    const variable = declare(scope, id, kind);
    if (!known) this.variables.push(variable);
    else if (again) known.assignments.push(again);
    const index = this.tree.indexOf(id);
    this.binding[index] = 1;
    this.meant.set(index, variable);
    return variable;
  }

  private assignAll() {
    for (const node of this.tree.nodes)
      switch (node.type) {
        case 'AssignmentExpression':
          this.assign(namesIn(node.left), node, node.operator !== '=');
          break;
        case 'UpdateExpression':
          this.assign(namesIn(node.argument), node, true);
          break;
        case 'ForInStatement':
        case 'ForOfStatement':
          if (node.left.type !== 'VariableDeclaration') this.assign(namesIn(node.left), node, false);
      }
  }

  private assign(ids: Identifier[], assignment: AnyNode, reads: boolean) {
    for (const id of ids) {
      const index = this.tree.indexOf(id);
      if (index < 0) continue;
      let variable = lookUp(this.scopes[index], id.name);
      if (!variable) {
        variable = declare(this.global, id, 'undeclared');
        variable.within = this.scopes[index]?.fn;
        this.variables.push(variable);
      }
      variable.assignments.push(assignment);
      this.meant.set(index, variable);
      this.binding[index] = reads ? 0 : 1;
    }
  }

  private readAll() {
    for (const node of this.tree.ofType('Identifier')) {
      const index = this.tree.indexOf(node);
      if (this.binding[index] || !isValue(node, this.tree.parentOf(node))) continue;
      const variable = lookUp(this.scopes[index], node.name);
      if (!variable) continue;
      this.meant.set(index, variable);
      variable.reads++;
      const readers = this.readers.get(variable);
      if (readers) readers.push(node);
      else this.readers.set(variable, [node]);
    }
  }
}

const declares = new Set<AnyNode['type']>([
  'VariableDeclaration',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
  'CatchClause',
]);

/** False for names of members and labels. */
export function isValue(node: Identifier, parent: AnyNode | undefined): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === node || parent.computed;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.value === node || parent.computed;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return false;
    default:
      return true;
  }
}
