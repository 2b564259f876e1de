import type { AnyNode, CallExpression } from 'acorn';
import { type HostTest, spanWithin } from '../document';
import { replaceNode } from '../edit';
import { defineRule } from '../rule';
import { cutCall } from '../test-edit';

export default defineRule({
  id: 'pac/cut-length',
  severity: 'error',
  summary: 'A piece of the host or the URL is compared with a text that is longer than the piece.',
  sources: ['mdn-pac'],
  messages: {
    longer:
      'The piece that is cut off has {length} characters and "{value}" has {wanted}, so they are never equal. Cut off {wanted}.',
    cut: 'Cut off {wanted} characters',
  },
  check(doc, report) {
    const seen = new Set<AnyNode>();
    for (const test of doc.tests) {
      const { node, pattern } = test;
      const cut = cutIn(test);
      const wanted = pattern.value.length;
      // Of a list, one text may fit and another not.
      if (
        !cut ||
        wanted <= cut.length ||
        seen.has(node) ||
        pattern.node.start < node.start ||
        pattern.node.end > node.end
      )
        continue;
      seen.add(node);
      const args = { length: cut.length, value: pattern.value, wanted };
      const edits = [replaceNode(cut.written, String(wanted))];
      report(spanWithin(pattern, 0, wanted), 'longer', { args, fixes: [{ title: 'cut', args, edits }] });
    }
  },
});

/** How much a comparison cuts off the text, and where the number stands. */
function cutIn({ node }: HostTest): { length: number; written: AnyNode } | undefined {
  if (node.type !== 'BinaryExpression') return undefined;
  const call = cutCall(node.left) ?? cutCall(node.right);
  const written = call && lengthIn(call);
  return written?.type === 'Literal' && typeof written.value === 'number' && Number.isInteger(written.value)
    ? { length: written.value, written }
    : undefined;
}

/** The 4 of `substring(0, 4)`, `slice(-4)` and `substring(host.length - 4)`. */
function lengthIn({ arguments: [from, to] }: CallExpression): AnyNode | undefined {
  if (from?.type === 'Literal') return from.value === 0 ? to : undefined;
  if (to) return undefined;
  if (from?.type === 'UnaryExpression') return from.operator === '-' ? from.argument : undefined;
  return from?.type === 'BinaryExpression' && from.operator === '-' ? from.right : undefined;
}
