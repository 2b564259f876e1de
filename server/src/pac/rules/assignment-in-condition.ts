import { conditionParts } from '../conditions';
import { replaceNode, written } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/assignment-in-condition',
  severity: 'error',
  summary: 'A condition assigns a value with = instead of comparing with ==.',
  sources: ['mdn-pac#syntax'],
  messages: {
    always:
      'One "=" does not compare: it gives {name} a new value. The condition holds for every request, and later tests look at the new value. Write "==".',
    never:
      'One "=" does not compare: it gives {name} a new value. The condition holds for no request, and later tests look at the new value. Write "==".',
    compare: 'Compare with "=="',
  },
  check(doc, report) {
    if (doc.nodes('AssignmentExpression').length === 0) return;
    for (const node of conditionParts(doc)) {
      if (node.type !== 'AssignmentExpression' || node.operator !== '=' || node.right.type !== 'Literal') continue;
      const equals = doc.text.indexOf('=', node.left.end);
      const operator = { start: equals, end: equals + 1 };
      report(operator, node.right.value ? 'always' : 'never', {
        args: { name: written(doc, node.left) },
        fixes: [{ title: 'compare', edits: [replaceNode(operator, '==')] }],
      });
    }
  },
});
