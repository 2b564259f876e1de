import type { AnyNode, Expression } from 'acorn';
import type { PacDocument } from './document';

export interface NamedValue {
  name: string;
  target: AnyNode;
  value: AnyNode;
}

/** Every name with the value that is written beside it. */
export function namedValues(doc: PacDocument): NamedValue[] {
  const named = (target: AnyNode, value: Expression | AnyNode | null | undefined): NamedValue[] =>
    target.type === 'Identifier' && value ? [{ name: target.name, target, value }] : [];
  return [
    ...doc.nodes('VariableDeclarator').flatMap(({ id, init }) => named(id, init)),
    ...doc.nodes('AssignmentExpression').flatMap(({ left, right }) => named(left, right)),
    ...doc.nodes('Property').flatMap(({ key, value }) => named(key, value)),
  ];
}
