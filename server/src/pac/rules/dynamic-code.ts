import type { AnyNode } from 'acorn';
import type { PacDocument } from '../document';
import { defineRule } from '../rule';
import { ingredientsOf } from '../tainted';

export default defineRule({
  id: 'pac/dynamic-code',
  severity: 'warning',
  summary: 'The script makes a program out of a text and runs it.',
  sources: ['winhttp-autoproxy', 'chromium-proxy'],
  messages: {
    hidden:
      '{name} runs a text as a program. Nobody who reads the script sees what it does, and checks such as these do not either. Write the program itself.',
    open: '{name} runs a text as a program, and the text is made of the URL or the host. Any web page can so run a program in the proxy script of everybody who opens it. Compare texts instead.',
  },
  check(doc, report) {
    const calls: AnyNode[] = [...doc.nodes('CallExpression'), ...doc.nodes('NewExpression')];
    for (const node of calls.sort((a, b) => a.start - b.start)) {
      if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue;
      const maker = makerIn(doc, node.callee);
      if (!maker || node.arguments.length === 0) continue;
      const open = node.arguments.some((text) => ingredientsOf(doc, text).subject);
      report(maker.node, open ? 'open' : 'hidden', { args: { name: maker.name } });
    }
  },
});

/** `eval`, `Function`, and `constructor` of anything with a text as its argument. */
function makerIn(doc: PacDocument, callee: AnyNode): { node: AnyNode; name: string } | undefined {
  if (callee.type === 'Identifier') {
    const { name } = callee;
    return (name === 'eval' || name === 'Function') && !doc.variableOf(callee) ? { node: callee, name } : undefined;
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const { property, computed } = callee;
  const name = computed ? doc.known(property)?.value : property.type === 'Identifier' ? property.name : undefined;
  return name === 'constructor' ? { node: property, name } : undefined;
}
