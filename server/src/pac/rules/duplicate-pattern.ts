import type { AnyNode } from 'acorn';
import type { Edit } from '../../core/text';
import type { HostTest, PacDocument } from '../document';
import { removeSpan } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/duplicate-pattern',
  severity: 'hint',
  summary: 'A condition asks the same twice.',
  sources: ['pac-performance'],
  tag: 'unnecessary',
  messages: {
    again: '"{value}" is compared in the same way earlier in this condition. Remove one of the two.',
    remove: 'Remove the repetition',
    earlier: 'The first one.',
  },
  check(doc, report) {
    const chains = new Map<AnyNode, AnyNode>();
    const seen = new Map<AnyNode, Map<string, HostTest>>();
    for (const test of doc.tests) {
      const { node, kind, subject, lowered, pattern, negated } = test;
      if (
        doc.parentOf(node)?.type !== 'LogicalExpression' ||
        pattern.node.start < node.start ||
        pattern.node.end > node.end
      )
        continue;
      const chain = chainOf(doc, node, chains);
      const inChain = seen.get(chain) ?? new Map<string, HostTest>();
      seen.set(chain, inChain);
      const key = `${kind} ${subject} ${lowered} ${negated} ${pattern.value}`;
      const earlier = inChain.get(key);
      if (!earlier) inChain.set(key, test);
      else
        report(node, 'again', {
          args: { value: pattern.value },
          related: [{ span: earlier.node, message: 'earlier' }],
          fixes: [removal(doc, node)].flatMap((edit) =>
            edit ? [{ title: 'remove' as const, edits: [edit], safe: true }] : [],
          ),
        });
    }
  },
});

/** The outermost expression of a chain of one operator. Each link is climbed once. */
function chainOf(doc: PacDocument, node: AnyNode, known: Map<AnyNode, AnyNode>): AnyNode {
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
function removal(doc: PacDocument, node: AnyNode): Edit | undefined {
  const around = doc.parentOf(node);
  if (around?.type !== 'LogicalExpression' || around.right !== node) return undefined;
  const between = doc.text.slice(around.left.end, node.start);
  return /^\s*(?:\|\||&&)\s*$/.test(between) ? removeSpan(around.left.end, node.end) : undefined;
}
