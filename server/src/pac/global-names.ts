import type { AnyNode, Identifier } from 'acorn';
import { oncePer } from '../core/once';
import { pacFunctionAnyCase } from '../knowledge/pac-functions';
import { languageGlobals, libraryGlobals, pageGlobals } from '../knowledge/script-globals';
import type { PacDocument } from './document';
import { isValue } from './names';

/** The names that the script asks `typeof` about, as one does before one uses what may be missing. */
export const askedFor = (doc: PacDocument): Set<string> => new Set(typeofNames(doc).map(({ name }) => name));

/** Where a script reads names that it never sets and is not sure of: by name, in the order of the text. */
export function unguardedReads(doc: PacDocument, names: ReadonlySet<string>): Map<string, Identifier[]> {
  const asked = askedFor(doc);
  const guards = typeofNames(doc).filter(({ name }) => names.has(name));
  const found = new Map<string, Identifier[]>();
  for (const [name, reads] of globalReads(doc)) {
    if (!names.has(name) || asked.has(name)) continue;
    const unsure = reads.filter((node) => !isCaught(doc, node, guards));
    if (unsure.length > 0) found.set(name, unsure);
  }
  return found;
}

/** Where the script reads names that it never sets. */
const globalReads = oncePer((doc: PacDocument): ReadonlyMap<string, Identifier[]> => {
  const found = new Map<string, Identifier[]>();
  for (const node of doc.nodes('Identifier')) {
    if (doc.variableOf(node) || !isValue(node, doc.parentOf(node))) continue;
    const same = found.get(node.name);
    if (same) same.push(node);
    else found.set(node.name, [node]);
  }
  return found;
});

const typeofNames = (doc: PacDocument): Identifier[] =>
  doc
    .nodes('UnaryExpression')
    .flatMap(({ operator, argument }) => (operator === 'typeof' && argument.type === 'Identifier' ? [argument] : []));

/** Nodes are climbed so far; what stands deeper is machine-made. */
const highest = 200;

/** Inside a `try`, or behind a condition that asks about one of the names. */
function isCaught(doc: PacDocument, node: AnyNode, guards: readonly Identifier[]): boolean {
  let child: AnyNode = node;
  let at = doc.parentOf(node);
  for (let steps = 0; at && steps < highest; steps++) {
    if (at.type === 'TryStatement' && at.handler && at.block === child) return true;
    const condition = conditionBefore(at, child);
    if (condition && guards.some(({ start }) => start >= condition.start && start < condition.end)) return true;
    child = at;
    at = doc.parentOf(at);
  }
  return false;
}

function conditionBefore(node: AnyNode, child: AnyNode): AnyNode | undefined {
  if (node.type === 'LogicalExpression') return node.right === child ? node.left : undefined;
  if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return undefined;
  return node.test === child ? undefined : node.test;
}

/** `this.proxy = …`, `eval` and `with` make names that cannot be seen here. */
export const setsNamesOtherwise = (doc: PacDocument) =>
  doc.nodes('ThisExpression').length + doc.nodes('WithStatement').length > 0 ||
  doc.nodes('Identifier').some(({ name }) => name === 'eval' || name === 'Function' || name === 'globalThis');

/** What engines have, in any letter case, and what pages have or had: findings of their own. */
export const isGlobalName = (name: string) =>
  pacFunctionAnyCase(name) !== undefined ||
  languageGlobals.has(name) ||
  libraryGlobals.has(name) ||
  pageGlobals.has(name) ||
  name === 'ProxyConfig';
