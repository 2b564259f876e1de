import type { AnyNode } from 'acorn';
import type { PacDocument } from '../document';
import { indentationAt, removeSpan } from '../edit';
import { defineRule } from '../rule';
import { statementLists } from '../statements';

export default defineRule({
  id: 'pac/empty-statement-after-if',
  severity: 'error',
  summary: 'A semicolon behind a condition ends the if, and what stands after it always runs.',
  sources: ['mdn-pac#syntax'],
  messages: {
    semicolon:
      'The semicolon ends the "if" here. What stands behind it runs for every request, whatever the condition says. Remove the semicolon.',
    remove: 'Remove the semicolon',
  },
  check(doc, report) {
    for (const list of statementLists(doc))
      for (const [i, node] of list.entries()) {
        const empty = emptyConsequent(node);
        if (!empty || !isMeant(doc, node, empty, list[i + 1])) continue;
        report(empty, 'semicolon', { fixes: [{ title: 'remove', edits: [removeSpan(empty.start, empty.end)] }] });
      }
  },
});

/** The semicolon right behind the condition, of the last `else if` where there are several. */
function emptyConsequent(node: AnyNode): AnyNode | undefined {
  let at = node;
  for (let steps = 0; at.type === 'IfStatement' && at.alternate && steps < 1000; steps++) at = at.alternate;
  return at.type === 'IfStatement' && at.consequent.type === 'EmptyStatement' ? at.consequent : undefined;
}

/** A block, or a statement in the same line or further in. */
function isMeant(doc: PacDocument, node: AnyNode, empty: AnyNode, next: AnyNode | undefined): boolean {
  if (!next || next.type === 'BlockStatement') return Boolean(next);
  const onSameLine = !/[\r\n]/.test(doc.text.slice(empty.end, next.start));
  return onSameLine || indentationAt(doc, next.start).length > indentationAt(doc, node.start).length;
}
