import type { AnyNode } from 'acorn';
import { quoted, replaceNode } from '../edit';
import { decoded, isEscaped } from '../hidden-text';
import { defineRule } from '../rule';
import { firstLineOf } from '../statements';

export default defineRule({
  id: 'pac/obfuscated',
  severity: 'warning',
  summary: 'A text is written so that nobody can read it.',
  sources: ['mdn-pac', 'winhttp-autoproxy'],
  messages: {
    hidden:
      'This text is written in numbers in place of letters, so that nobody sees what it says. A PAC script decides where all traffic goes, and has nothing to hide. Write it plainly, and find out who wrote it so.',
    plain: 'Write it plainly',
  },
  check(doc, report) {
    const found: { node: AnyNode; text: string }[] = [];
    for (const node of doc.nodes('Literal')) if (isEscaped(node)) found.push({ node, text: String(node.value) });
    for (const node of doc.nodes('CallExpression')) {
      const text = decoded(doc, node);
      if (text !== undefined) found.push({ node, text });
    }
    for (const { node, text } of found.sort((a, b) => a.node.start - b.node.start)) {
      const fixes = readable.test(text)
        ? [{ title: 'plain' as const, edits: [replaceNode(node, quoted(doc, text))] }]
        : [];
      report(firstLineOf(doc, node), 'hidden', { fixes });
    }
  },
});

const readable = /^[\x20-\x7e]*$/;
