import type { AnyNode, CallExpression } from 'acorn';
import type { Edit } from '../core/text';
import type { HostTest, PacDocument } from './document';
import { editWithin, quoted, replaceNode, written } from './edit';

/** Edits of comparisons. They give no edit where the text stands apart from the comparison, as in a list. */

/** Other words for the whole text that a test compares with; none of another length for a piece cut off by its length. */
export function replacePattern(doc: PacDocument, { pattern, node: test }: HostTest, value: string): Edit[] {
  const { node } = pattern;
  if (value.length !== pattern.value.length && isOfCut(test)) return [];
  const edits = editWithin(pattern, 0, pattern.value.length, value);
  const isLiteral = node.type === 'Literal';
  if (edits.length > 0 && ((isLiteral && node.regex) || !/[\\'"`\r\n]/.test(value))) return edits;
  return isLiteral && !node.regex ? [replaceNode(node, quoted(doc, value))] : [];
}

/** Another condition in place of a test; `alternatives` that are joined by `||` get brackets where they need them. */
export function replaceTest(doc: PacDocument, test: HostTest, alternatives: readonly string[]): Edit[] {
  const { node, pattern, negated } = test;
  const around = doc.parentOf(node);
  const apart = pattern.node.start < node.start || pattern.node.end > node.end;
  if (
    alternatives.length === 0 ||
    apart ||
    !around ||
    around.type === 'SwitchCase' ||
    around.type === 'SwitchStatement'
  )
    return [];
  const joined = alternatives.join(' || ');
  if (negated !== isTurned(doc, node)) return [replaceNode(node, `!(${joined})`)];
  return [replaceNode(node, alternatives.length > 1 && bindsTighter(around) ? `(${joined})` : joined)];
}

/** The name and every name below it, as conditions on what the test asks about. */
export function domainConditions(doc: PacDocument, { subjectNode }: HostTest, domain: string): string[] {
  const subject = written(doc, subjectNode);
  return [`${subject} == ${quoted(doc, domain)}`, `dnsDomainIs(${subject}, ${quoted(doc, `.${domain}`)})`];
}

/** What the entry point around a node calls the host or the URL. */
export function nameOf(doc: PacDocument, subject: 'url' | 'host', node: AnyNode): string | undefined {
  const entries = new Set(doc.entryPoints.map(({ fn }) => fn));
  let fn = doc.functionAround(node);
  while (fn && !entries.has(fn)) fn = fn.within;
  const param = fn?.node.params[subject === 'url' ? 0 : 1];
  return param?.type === 'Identifier' ? param.name : undefined;
}

/** A condition that a host pattern describes, equality where it has no star. */
export const hostCondition = (doc: PacDocument, host: string, pattern: string): string =>
  /[*?]/.test(pattern) ? `shExpMatch(${host}, ${quoted(doc, pattern)})` : `${host} == ${quoted(doc, pattern)}`;

function isTurned(doc: PacDocument, node: AnyNode): boolean {
  let turned = false;
  for (let at = doc.parentOf(node); at?.type === 'UnaryExpression' && at.operator === '!'; at = doc.parentOf(at))
    turned = !turned;
  return turned;
}

/** `host.substring(0, 4) == "www."` */
const isOfCut = (test: AnyNode) =>
  test.type === 'BinaryExpression' && [test.left, test.right].some((side) => cutCall(side) !== undefined);

/** `text.substring(…)`, `text.substr(…)` or `text.slice(…)`. */
export function cutCall(node: AnyNode): CallExpression | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { property, computed } = node.callee;
  const method = !computed && property.type === 'Identifier' ? property.name : '';
  return /^(?:substring|substr|slice)$/.test(method) ? node : undefined;
}

const bindsTighter = (around: AnyNode) =>
  around.type === 'UnaryExpression' ||
  around.type === 'BinaryExpression' ||
  (around.type === 'LogicalExpression' && around.operator !== '||');
