import type { AnyNode } from 'acorn';
import type { PacDocument } from './document';
import { constantTruth } from './flow';

/** Nodes are climbed so far; what stands deeper is machine-made. */
const highest = 200;

/** What stands behind a switch that may never be on: `var debug = 0;` at the top and `debug && log.test(host)`. */
export function isSwitchedOff(doc: PacDocument, node: AnyNode): boolean {
  let child = node;
  let at = doc.parentOf(node);
  for (let steps = 0; at && steps < highest; steps++) {
    const needed = switchOf(at, child);
    if (needed && isOff(doc, needed)) return true;
    child = at;
    at = doc.parentOf(at);
  }
  return false;
}

/** What has to hold so that a part of a node is reached. */
function switchOf(node: AnyNode, part: AnyNode): AnyNode | undefined {
  if (node.type === 'LogicalExpression') return node.operator === '&&' && node.right === part ? node.left : undefined;
  if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return undefined;
  return node.consequent === part ? node.test : undefined;
}

/** A variable of the whole script that is set once, and not to something that surely counts as true. */
function isOff(doc: PacDocument, node: AnyNode): boolean {
  const variable = node.type === 'Identifier' ? doc.variableOf(node) : undefined;
  if (!variable) return constantTruth(node) === false;
  const { within, initial, assignments } = variable;
  return !within && initial !== undefined && assignments.length === 0 && constantTruth(initial) !== true;
}
