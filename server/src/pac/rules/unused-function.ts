import { removeStatement } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/unused-function',
  severity: 'hint',
  summary: 'A function is never called.',
  sources: ['mdn-pac#syntax'],
  tag: 'unnecessary',
  messages: {
    unused: 'Nothing calls {name}. Engines call FindProxyForURL and FindProxyForURLEx only.',
    remove: 'Delete {name}',
  },
  check(doc, report) {
    const hidden = doc.broken || doc.calls.some(({ name }) => name === 'eval' || name === 'Function');
    if (hidden || doc.entryPoints.length === 0) return;
    for (const { node, name, nameSpan, used } of doc.functions)
      if (!used && name && node.type === 'FunctionDeclaration')
        report(nameSpan, 'unused', {
          args: { name },
          fixes: [{ title: 'remove', args: { name }, edits: [removeStatement(doc, node)] }],
        });
  },
});
