import type { AnyNode } from 'acorn';
import type { Span } from '../core/text';
import type { PacDocument } from './document';

/** The answer to a test that does not hold: `if (!isOnTheList(host)) return "DIRECT";` leaves what is on the list. */
export function isForTheRest(doc: PacDocument, decidedBy: Span): boolean {
  let at: AnyNode | undefined = doc.nodes('ReturnStatement').find(({ start }) => start === decidedBy.start);
  for (let steps = 0; at && steps < 20; steps++) {
    const around = doc.parentOf(at);
    if (around?.type === 'IfStatement' && (around.alternate === at || asksForAbsence(around.test))) return true;
    at = around;
  }
  return false;
}

/** One of the joined conditions is a `!x`, a `!=`, or a comparison with what stands for "not found". */
function asksForAbsence(test: AnyNode): boolean {
  const parts: AnyNode[] = [test];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (part.type === 'LogicalExpression') parts.push(part.left, part.right);
    else if (part.type === 'UnaryExpression' && part.operator === '!') return true;
    else if (part.type === 'BinaryExpression' && (/^!==?$|^<$/.test(part.operator) || isNothing(part.right)))
      return true;
  }
  return false;
}

/** `false`, `null`, `undefined` or -1. */
const isNothing = (node: AnyNode) =>
  (node.type === 'Literal' && (node.value === false || node.raw === 'null')) ||
  (node.type === 'Identifier' && node.name === 'undefined') ||
  (node.type === 'UnaryExpression' && node.operator === '-');
