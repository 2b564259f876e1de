import type { AnyNode } from 'acorn';
import type { Edit } from '../core/text';
import { pacFunction } from '../knowledge/pac-functions';
import type { PacDocument, Variable } from './document';
import { addAfter, addBefore, removeStatement, replaceNode, written } from './edit';
import { operandsOf, statementInBody } from './look-ups';
import { startingIn } from './ordered';

/** How a look-up can be put off. */
export interface Later {
  how: 'order' | 'move' | 'behind';
  edits: Edit[];
}

/** Puts a look-up behind comparisons that need none: in its condition, or with its statement. */
export function laterLookUp(doc: PacDocument, call: AnyNode, cheap: readonly AnyNode[]): Later | undefined {
  const ordered = inOrder(doc, call, cheap);
  if (ordered.length > 0) return { how: 'order', edits: ordered };
  const statement = statementInBody(doc, call);
  const body = statement && doc.parentOf(statement);
  if (!statement || body?.type !== 'BlockStatement') return undefined;
  const behind: readonly AnyNode[] = body.body.filter(({ start }) => start >= statement.end);
  const variable = heldBy(doc, statement, call);
  if (variable) return toFirstUse(doc, statement, variable, behind);
  return statement.type === 'IfStatement' ? behindNames(doc, statement, behind, cheap) : undefined;
}

const holds = (outer: AnyNode, inner: AnyNode) => inner.start >= outer.start && inner.end <= outer.end;

/** The operands of the condition, those without a look-up first. */
function inOrder(doc: PacDocument, call: AnyNode, cheap: readonly AnyNode[]): Edit[] {
  let chain = comparisonAround(doc, call);
  for (let at = doc.parentOf(chain); at?.type === 'LogicalExpression'; at = doc.parentOf(at)) {
    if (chain.type === 'LogicalExpression' && chain.operator !== at.operator) break;
    chain = at;
  }
  const operands = operandsOf(chain);
  if (operands.length > 200) return [];
  const plain = operands.every((operand, i) => {
    const next = operands[i + 1];
    return !next || /^\s*(?:\|\||&&)\s*$/.test(doc.text.slice(operand.end, next.start));
  });
  // On the right of `&&` a comparison is reached only after the left, and may still be made before it.
  const inChain = startingIn(doc.tests, chain, startOf).map(({ node }) => node);
  const tests = [...cheap.filter((node) => holds(chain, node)), ...inChain];
  const isCheap = (operand: AnyNode) => tests.some((node) => holds(operand, node));
  const lookUps = lookUpsIn(doc, chain);
  const asksDns = (operand: AnyNode) => lookUps.some(({ node }) => holds(operand, node));
  const sorted = [...operands.filter((it) => !asksDns(it)), ...operands.filter(asksDns)];
  if (!plain || !operands.every((it) => asksDns(it) || isCheap(it))) return [];
  return operands.flatMap((operand, i) =>
    sorted[i] === operand ? [] : [replaceNode(operand, written(doc, sorted[i]!))],
  );
}

/** The whole comparison that a look-up is a part of: `isInNet(dnsResolve(host), …)`, `dnsResolve(host) == "10.1.2.3"`. */
function comparisonAround(doc: PacDocument, call: AnyNode): AnyNode {
  let whole = call;
  for (let at = doc.parentOf(call); at && /^(?:Call|Binary|Unary)Expression$/.test(at.type); at = doc.parentOf(at))
    whole = at;
  return whole;
}

const lookUpsIn = (doc: PacDocument, around: AnyNode) =>
  startingIn(doc.calls, around, startOf).filter(({ name, global }) => global && pacFunction(name)?.looksUp);

const startOf = ({ node }: { node: AnyNode }) => node.start;

/** The variable that a statement does nothing but set to the answer. */
function heldBy(doc: PacDocument, statement: AnyNode, call: AnyNode): Variable | undefined {
  const [declarator, more] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  if (declarator && !more && declarator.init === call) return onlySetHere(doc, declarator.id);
  const assignment = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (assignment?.type !== 'AssignmentExpression' || assignment.right !== call) return undefined;
  return onlySetHere(doc, assignment.left);
}

function onlySetHere(doc: PacDocument, name: AnyNode): Variable | undefined {
  const variable = name.type === 'Identifier' ? doc.variableOf(name) : undefined;
  return variable && variable.assignments.length + (variable.initial ? 1 : 0) === 1 ? variable : undefined;
}

/** Right before the first statement that reads the variable. */
function toFirstUse(
  doc: PacDocument,
  statement: AnyNode,
  variable: Variable,
  behind: readonly AnyNode[],
): Later | undefined {
  const after = { start: statement.end, end: behind.at(-1)?.end ?? statement.end };
  const names = startingIn(doc.nodes('Identifier'), after, (node) => node.start);
  const reads = names.filter((node) => doc.variableOf(node) === variable);
  const [first] = reads;
  const user = first && behind.find((each) => holds(each, first));
  if (!user || user === behind[0] || reads.length < variable.reads) return undefined;
  const edits = [removeStatement(doc, statement), addBefore(doc, user, written(doc, statement))];
  return { how: 'move', edits };
}

/** An `if` with a look-up behind the following ones that compare names. */
function behindNames(
  doc: PacDocument,
  statement: Extract<AnyNode, { type: 'IfStatement' }>,
  behind: readonly AnyNode[],
  cheap: readonly AnyNode[],
): Later | undefined {
  if (statement.alternate) return undefined;
  const around = doc.parentOf(statement)!;
  const lookUps = lookUpsIn(doc, around);
  let last: AnyNode | undefined;
  for (const next of behind.slice(0, 100)) {
    const test = next.type === 'IfStatement' ? next.test : undefined;
    if (!test || !cheap.some((node) => holds(test, node)) || lookUps.some(({ node }) => holds(next, node))) break;
    last = next;
  }
  if (!last) return undefined;
  return { how: 'behind', edits: [removeStatement(doc, statement), addAfter(doc, last, written(doc, statement))] };
}
