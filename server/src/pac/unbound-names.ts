import type { Identifier } from 'acorn';
import type { PacDocument } from './document';

/** The uses of names that stand for nothing in the script. */
export const unboundNames = (doc: PacDocument, ...names: string[]): Identifier[] =>
  doc.nodes('Identifier').filter((node) => {
    if (!names.includes(node.name) || doc.variableOf(node)) return false;
    const parent = doc.parentOf(node);
    const member = parent?.type === 'MemberExpression' && parent.property === node && !parent.computed;
    return !member && parent?.type !== 'Property';
  });
