import type { AnyNode } from 'acorn';
import { oncePer } from '../core/once';
import type { PacDocument, ScriptFunction, Variable } from './document';
import { isValue } from './names';
import { isFunction, namesIn } from './scope';

type Declaration = Extract<AnyNode, { type: 'VariableDeclaration' }>;

/** Everything that a name means in one function, 'global' for what the script does not set. */
type Meanings = Map<string, Set<Variable | 'global'>>;

/** A name declared with `const` or `let`, where it is declared. */
interface Lexical {
  variable: Variable;
  declaration: Declaration;
  /** The block or loop that it lives in. */
  block: AnyNode;
  hasValue: boolean;
}

/** The declarations with `const` and `let` that mean the same with `var`. */
export function declarationsFitForVar(doc: PacDocument): Set<AnyNode> {
  const lexicals = new Map(lexicalsOf(doc).map((lexical) => [lexical.variable, lexical]));
  const meanings = meaningsByFunction(doc);
  const captured = capturedVariables(doc);
  const unfit = new Set<AnyNode>();
  const apart = oncePer(
    (same: Set<Variable | 'global'>) => same.size === 1 || liveApart([...same], lexicals, captured),
  );
  for (const lexical of lexicals.values()) {
    const same = meanings.get(lexical.variable.within)?.get(lexical.variable.name);
    if (!same || !apart(same) || !isFit(doc, lexical, captured)) unfit.add(lexical.declaration);
  }
  return new Set([...lexicals.values()].flatMap(({ declaration }) => (unfit.has(declaration) ? [] : [declaration])));
}

function lexicalsOf(doc: PacDocument): Lexical[] {
  return doc.nodes('VariableDeclaration').flatMap((declaration) => {
    const block = doc.parentOf(declaration);
    if (declaration.kind === 'var' || !block) return [];
    return declaration.declarations.flatMap(({ id, init }) =>
      namesIn(id).flatMap((name): Lexical[] => {
        const variable = doc.variableOf(name);
        const hasValue = Boolean(init) || block.type === 'ForOfStatement' || block.type === 'ForInStatement';
        return variable ? [{ variable, declaration, block, hasValue }] : [];
      }),
    );
  });
}

function isFit(doc: PacDocument, { variable, declaration, block, hasValue }: Lexical, captured: ReadonlySet<Variable>) {
  const isSet = variable.assignments.some(({ type }) => type === 'AssignmentExpression' || type === 'UpdateExpression');
  if (variable.kind === 'const' && isSet) return false;
  const loop = loopAround(doc, declaration);
  return !loop || (!captured.has(variable) && (hasValue || loop === block));
}

/** One variable can stand for several when each begins with a value of its own and none lives inside another. */
function liveApart(
  same: readonly (Variable | 'global')[],
  lexicals: ReadonlyMap<Variable, Lexical>,
  captured: ReadonlySet<Variable>,
): boolean {
  const blocks: AnyNode[] = [];
  for (const each of same) {
    const lexical = each === 'global' ? undefined : lexicals.get(each);
    if (!lexical?.hasValue || captured.has(lexical.variable)) return false;
    blocks.push(lexical.block);
  }
  blocks.sort((a, b) => a.start - b.start);
  return blocks.every((block, i) => i === 0 || block.start >= blocks[i - 1]!.end);
}

/** Functions nested deeper than this are machine-made. */
const deepest = 50;

function meaningsByFunction(doc: PacDocument): Map<ScriptFunction | undefined, Meanings> {
  const found = new Map<ScriptFunction | undefined, Meanings>();
  for (const node of doc.nodes('Identifier')) {
    const variable = doc.variableOf(node);
    if (!variable && !isValue(node, doc.parentOf(node))) continue;
    // A name in a function inside passes through all those around it, up to where it is declared.
    let fn = variable?.nameSpan.start === node.start ? variable.within : doc.functionAround(node);
    for (let steps = 0; steps < deepest; steps++, fn = fn.within) {
      add(found, fn, node.name, variable ?? 'global');
      if (!fn || fn === variable?.within) break;
    }
  }
  return found;
}

function add(
  found: Map<ScriptFunction | undefined, Meanings>,
  fn: ScriptFunction | undefined,
  name: string,
  meaning: Variable | 'global',
): void {
  const names: Meanings = found.get(fn) ?? new Map();
  found.set(fn, names);
  const meanings = names.get(name);
  if (meanings) meanings.add(meaning);
  else names.set(name, new Set([meaning]));
}

/** Variables that a function inside uses, so that each round of a loop has to keep its own. */
function capturedVariables(doc: PacDocument): Set<Variable> {
  const captured = new Set<Variable>();
  for (const node of doc.nodes('Identifier')) {
    const variable = doc.variableOf(node);
    if (variable && variable.nameSpan.start !== node.start && doc.functionAround(node) !== variable.within)
      captured.add(variable);
  }
  return captured;
}

/** The innermost loop of the same function. */
function loopAround(doc: PacDocument, node: AnyNode): AnyNode | undefined {
  let at = doc.parentOf(node);
  for (let steps = 0; at && !isFunction(at) && steps < 200; steps++, at = doc.parentOf(at))
    if (/^(?:For|While|DoWhile)/.test(at.type)) return at;
  return undefined;
}
