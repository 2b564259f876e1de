import type { AnyNode, Expression } from 'acorn';
import { oncePer } from '../core/once';
import type { PacDocument } from './document';

/** Every expression whose truth decides what runs, with `||`, `&&` and `!` taken apart: `a || !b` gives a and b. */
export const conditionParts = oncePer((doc: PacDocument): readonly Expression[] => {
  const parts: Expression[] = [];
  for (const test of testsOf(doc)) {
    const stack: Expression[] = [test];
    for (let node = stack.pop(); node; node = stack.pop())
      if (node.type === 'LogicalExpression' && node.operator !== '??') stack.push(node.right, node.left as Expression);
      else if (node.type === 'UnaryExpression' && node.operator === '!') stack.push(node.argument);
      else parts.push(node);
  }
  return parts;
});

function testsOf(doc: PacDocument): Expression[] {
  const nodes: (AnyNode & { test?: Expression | null })[] = [
    ...doc.nodes('IfStatement'),
    ...doc.nodes('ConditionalExpression'),
    ...doc.nodes('WhileStatement'),
    ...doc.nodes('DoWhileStatement'),
    ...doc.nodes('ForStatement'),
  ];
  return nodes.flatMap(({ test }) => (test ? [test] : []));
}
