import type { AnyNode } from 'acorn';
import { removeStatement } from '../edit';
import { defineRule } from '../rule';
import { firstLineOf } from '../statements';
import { tornReturns } from '../torn-returns';

export default defineRule({
  id: 'pac/unreachable-code',
  severity: 'warning',
  summary: 'A statement stands behind a return and never runs.',
  sources: ['mdn-pac#syntax'],
  tag: 'unnecessary',
  messages: {
    after:
      'This never runs, because the function has come to its end before. A rule for hosts that stands here has no effect. Move it up or delete it.',
    never: 'This condition is always false, so that what depends on it never runs. Delete it, or write what is meant.',
    remove: 'Delete what never runs',
  },
  check(doc, report) {
    if (doc.broken) return;
    const torn = new Set(tornReturns(doc).values());
    for (const list of doc.unreachable) {
      const dead = list.filter(runs);
      if (dead.length === 0 || torn.has(dead[0]!)) continue;
      report(firstLineOf(doc, dead[0]!), 'after', {
        fixes: [{ title: 'remove', edits: dead.map((node) => removeStatement(doc, node)) }],
      });
    }
    for (const { test } of doc.nodes('IfStatement'))
      if (test.type === 'Literal' && (test.value === false || test.value === 0)) report(test, 'never');
  },
});

/** Functions and `var` without a value take effect wherever they stand, and a `break` behind a return is a habit. */
function runs(node: AnyNode): boolean {
  if (node.type === 'VariableDeclaration') return node.kind !== 'var' || node.declarations.some(({ init }) => init);
  return !['FunctionDeclaration', 'EmptyStatement', 'BreakStatement', 'ReturnStatement'].includes(node.type);
}
