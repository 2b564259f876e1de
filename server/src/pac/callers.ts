import type { AnyNode, CallExpression } from 'acorn';
import type { ScriptFunction, Variable } from './document';
import { onlyValue } from './known-text';
import type { Names } from './names';
import type { Tree } from './tree';

/** Who calls the functions of a script. */
export class Callers {
  private readonly answers = new Map<ScriptFunction, readonly CallExpression[] | undefined>();

  constructor(
    private readonly tree: Tree,
    private readonly names: Names,
    private readonly functions: Map<AnyNode, ScriptFunction>,
  ) {}

  /** The function that a value is, or that a variable set once holds. */
  functionOf(value: AnyNode | null | undefined): ScriptFunction | undefined {
    let at: AnyNode | undefined = value ?? undefined;
    for (let steps = 0; at && steps < 20; steps++) {
      if (at.type !== 'Identifier') return this.functions.get(at);
      const variable = this.names.variableOf(at);
      at = variable?.kind === 'function' ? this.declared(variable) : onlyValue(variable);
    }
    return undefined;
  }

  /** The last declaration of a function is the one that counts. */
  private declared({ nameSpan, assignments }: Variable): AnyNode | undefined {
    if (assignments.some(({ type }) => type !== 'FunctionDeclaration')) return undefined;
    return assignments.at(-1) ?? this.tree.parentOf(nameSpan as AnyNode);
  }

  /** The variable that holds a function; undefined for one that is only a value. */
  variableOf({ node }: ScriptFunction): Variable | undefined {
    if (node.type === 'FunctionDeclaration') return node.id ? this.names.variableOf(node.id) : undefined;
    const parent = this.tree.parentOf(node);
    if (parent?.type === 'VariableDeclarator' && parent.init === node) return this.names.variableOf(parent.id);
    if (parent?.type === 'AssignmentExpression' && parent.right === node) return this.names.variableOf(parent.left);
    return undefined;
  }

  /** Every call of a function; undefined when it may be called from elsewhere, or its name means something else too. */
  callsOf(fn: ScriptFunction): readonly CallExpression[] | undefined {
    if (!this.answers.has(fn)) this.answers.set(fn, this.findCalls(fn));
    return this.answers.get(fn);
  }

  private findCalls(fn: ScriptFunction): CallExpression[] | undefined {
    const variable = this.variableOf(fn);
    const only = variable?.kind === 'function' ? variable.assignments.length === 0 : onlyValue(variable) === fn.node;
    if (!variable || !only) return undefined;
    const calls: CallExpression[] = [];
    for (const read of this.names.readsOf(variable)) {
      const parent = this.tree.parentOf(read);
      if (parent?.type !== 'CallExpression' || parent.callee !== read) return undefined;
      calls.push(parent);
    }
    return calls;
  }

  /** Read outside itself, or handed on as a value. */
  isUsed(fn: ScriptFunction): boolean {
    const variable = this.variableOf(fn);
    if (!variable) return true;
    const { start, end } = fn.node;
    return this.names.readsOf(variable).some((read: AnyNode) => read.start < start || read.start >= end);
  }
}
