import type { AnyNode } from 'acorn';
import { chainOf, withoutRightSide } from '../condition-chain';
import type { HostTest, PacDocument } from '../document';
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
    const repeated = repeatedPatterns(doc);
    if (repeated.size === 0) return;
    const chains = new Map<AnyNode, AnyNode>();
    const seen = new Map<AnyNode, Map<string, HostTest>>();
    for (const test of doc.tests) {
      const { node, kind, subject, lowered, pattern, negated } = test;
      if (
        !repeated.has(pattern.value) ||
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
          fixes: [withoutRightSide(doc, node)].flatMap((edit) =>
            edit ? [{ title: 'remove' as const, edits: [edit], safe: true }] : [],
          ),
        });
    }
  },
});

/** Texts that several tests compare with. */
function repeatedPatterns({ tests }: PacDocument): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { pattern } of tests) {
    const before = seen.size;
    if (seen.add(pattern.value).size === before) repeated.add(pattern.value);
  }
  return repeated;
}
