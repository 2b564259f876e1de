import type { AnyNode } from 'acorn';
import { oncePer } from '../core/once';
import type { Call, PacDocument, ScriptFunction } from './document';
import { predefinedCalls } from './predefined';
import { isFunction } from './scope';

/** Calls that ask DNS about the host of the request, by the function they stand in, as far as every request gets to them. */
export function lookUpsByFunction(doc: PacDocument): Map<ScriptFunction, Call[]> {
  const found = new Map<ScriptFunction, Call[]>();
  for (const call of predefinedCalls(doc)) {
    const { within, args, predefined, node } = call;
    if (!predefined.looksUp || !within || !args[0] || doc.subjectOf(args[0])?.subject !== 'host') continue;
    const known = found.get(within) ?? [];
    found.set(within, known);
    if (known.length < mostCalls && isReached(doc, node)) known.push(call);
  }
  return found;
}

/** More look-ups in one function than these make no difference. */
const mostCalls = 100;

/**
 * True where nothing but earlier answers of the function keeps a request from getting there: no branch that a
 * condition opens, and no right side of `&&`. The `else` of a condition counts as the next question.
 */
export function isReached(doc: PacDocument, node: AnyNode): boolean {
  const known = reachedOf(doc);
  const path: AnyNode[] = [];
  let at: AnyNode | undefined = node;
  let reached: boolean | undefined;
  while (reached === undefined) {
    const around: AnyNode | undefined = doc.parentOf(at);
    path.push(at);
    reached = known.get(at) ?? opens(around, at);
    if (around) at = around;
  }
  for (const passed of path) known.set(passed, reached);
  return reached;
}

/** Each node is climbed once. */
const reachedOf = oncePer((_: PacDocument) => new Map<AnyNode, boolean>());

/** Whether a node is reached with the one around it; undefined where that depends on what is around that one. */
function opens(around: AnyNode | undefined, child: AnyNode): boolean | undefined {
  if (!around) return false;
  if (isFunction(around)) return true;
  if (around.type === 'IfStatement' || around.type === 'ConditionalExpression')
    return around.consequent === child ? false : undefined;
  if (around.type === 'LogicalExpression')
    return around.operator === '&&' && around.right === child ? false : undefined;
  return around.type === 'SwitchCase' || around.type === 'CatchClause' ? false : undefined;
}

/** Statements deeper than this are machine-made. */
const highest = 1000;

/** The statement directly in the body of its function that a node stands in. */
export function statementInBody(doc: PacDocument, node: AnyNode): AnyNode | undefined {
  let child = node;
  let at = doc.parentOf(node);
  for (let steps = 0; at && steps < highest; steps++) {
    const around = doc.parentOf(at);
    if (isFunction(around)) return at.type === 'BlockStatement' ? child : undefined;
    child = at;
    at = around;
  }
  return undefined;
}

/** The operands of a chain of one operator, in their order. */
export function operandsOf(chain: AnyNode): AnyNode[] {
  const operands: AnyNode[] = [];
  const operator = chain.type === 'LogicalExpression' ? chain.operator : undefined;
  const stack = [chain];
  for (let node = stack.pop(); node; node = stack.pop())
    if (node.type === 'LogicalExpression' && node.operator === operator) stack.push(node.right, node.left);
    else operands.push(node);
  return operands;
}
