import type { AnyNode } from 'acorn';
import type { Edit } from '../core/text';
import type { PacDocument } from './document';
import { removeSpan } from './edit';

/** The outermost expression of a chain of one operator. Each link is climbed once. */
export function chainOf(doc: PacDocument, node: AnyNode, known: Map<AnyNode, AnyNode>): AnyNode {
  const path: AnyNode[] = [];
  let at = doc.parentOf(node)!;
  while (!known.has(at)) {
    path.push(at);
    const around = doc.parentOf(at);
    if (around?.type !== 'LogicalExpression' || at.type !== 'LogicalExpression' || around.operator !== at.operator)
      break;
    at = around;
  }
  const chain = known.get(at) ?? at;
  for (const link of path) known.set(link, chain);
  return chain;
}

/** Takes the right side of `a || b` away; only where nothing but the operator stands between them. */
export function withoutRightSide(doc: PacDocument, node: AnyNode): Edit | undefined {
  const around = doc.parentOf(node);
  if (around?.type !== 'LogicalExpression' || around.right !== node) return undefined;
  const between = doc.text.slice(around.left.end, node.start);
  return /^\s*(?:\|\||&&)\s*$/.test(between) ? removeSpan(around.left.end, node.end) : undefined;
}
