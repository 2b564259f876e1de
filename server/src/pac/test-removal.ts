import type { AnyNode } from 'acorn';
import { type Edit, textOf } from '../core/text';
import type { PacDocument } from './document';
import { removeSpan } from './edit';

/** Takes one of several conditions that are joined by `||` out, with its `||`. Undefined where brackets or comments stand between. */
export function withoutAlternative(doc: PacDocument, test: AnyNode): Edit | undefined {
  const around = doc.parentOf(test);
  if (around?.type !== 'LogicalExpression' || around.operator !== '||') return undefined;
  const { left, right } = around;
  if (!/^\s*\|\|\s*$/.test(textOf(doc.text, { start: left.end, end: right.start }))) return undefined;
  return test === left ? removeSpan(left.start, right.start) : removeSpan(left.end, right.end);
}
