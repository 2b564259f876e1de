import type { AnyNode } from 'acorn';
import { removeSpan } from '../edit';
import { defineRule } from '../rule';
import { statementLists } from '../statements';

export default defineRule({
  id: 'pac/empty-statement-after-if',
  severity: 'error',
  summary: 'A semicolon behind a condition ends the if, and the block after it always runs.',
  sources: ['mdn-pac#syntax'],
  messages: {
    semicolon:
      'The semicolon ends the "if" here. The block behind it runs for every request, whatever the condition says. Remove the semicolon.',
    remove: 'Remove the semicolon',
  },
  check(doc, report) {
    for (const list of statementLists(doc))
      for (const [i, node] of list.entries()) {
        const empty = emptyConsequent(node);
        if (!empty || list[i + 1]?.type !== 'BlockStatement') continue;
        report(empty, 'semicolon', { fixes: [{ title: 'remove', edits: [removeSpan(empty.start, empty.end)] }] });
      }
  },
});

const emptyConsequent = (node: AnyNode) =>
  node.type === 'IfStatement' && !node.alternate && node.consequent.type === 'EmptyStatement'
    ? node.consequent
    : undefined;
