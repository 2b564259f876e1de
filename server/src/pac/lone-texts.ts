import type { AnyNode, Expression, Literal } from 'acorn';
import type { PacDocument } from './document';
import { written } from './edit';

/** A text that is written out, and not an empty one, which counts as false. */
export const isText = (node: AnyNode): node is Literal =>
  node.type === 'Literal' && typeof node.value === 'string' && node.value !== '';

/** The nearest comparison on the left, with another text in it. */
export function repeated(doc: PacDocument, left: Expression, text: Literal): string | undefined {
  let at = left;
  for (let steps = 0; steps < 100 && at.type === 'LogicalExpression'; steps++)
    at = isText(at.right) ? (at.left as Expression) : at.right;
  const operands =
    at.type === 'BinaryExpression' ? [at.left, at.right] : at.type === 'CallExpression' ? at.arguments : [];
  const compared = operands.filter(isText);
  if (compared.length !== 1) return undefined;
  const { start, end } = compared[0]!;
  return doc.text.slice(at.start, start) + written(doc, text) + doc.text.slice(end, at.end);
}

/** `"a" || "b"` taken apart; undefined for anything else. */
export function textsOf(test: Expression): Literal[] | undefined {
  const texts: Literal[] = [];
  let at = test;
  while (at.type === 'LogicalExpression' && at.operator === '||' && isText(at.right)) {
    texts.push(at.right);
    at = at.left as Expression;
  }
  return texts.length > 0 && isText(at) ? [at, ...texts.reverse()] : undefined;
}
