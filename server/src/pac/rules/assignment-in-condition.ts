import type { Identifier } from 'acorn';
import { callableEntryPoints } from '../callable';
import { conditionParts } from '../conditions';
import type { PacDocument } from '../document';
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
    host: 'One "=" does not compare: it gives {name} a new value. Later tests look at the new value, and the condition holds unless that is empty. Write "==".',
    compare: 'Compare with "=="',
  },
  check(doc, report) {
    if (doc.broken || doc.nodes('AssignmentExpression').length === 0) return;
    for (const node of conditionParts(doc)) {
      if (node.type !== 'AssignmentExpression' || node.operator !== '=') continue;
      const literal = node.right.type === 'Literal' ? node.right : undefined;
      // `if (found = pattern.exec(host))` is a habit; the host and the URL are there to be compared.
      if (!literal && !(node.left.type === 'Identifier' && isParameter(doc, node.left))) continue;
      const equals = doc.text.indexOf('=', node.left.end);
      const operator = { start: equals, end: equals + 1 };
      report(operator, !literal ? 'host' : literal.value ? 'always' : 'never', {
        args: { name: written(doc, node.left) },
        fixes: [{ title: 'compare', edits: [replaceNode(operator, '==')] }],
      });
    }
  },
});

/** The URL or the host as the entry point gets it. */
const isParameter = (doc: PacDocument, name: Identifier) => {
  const variable = doc.variableOf(name);
  return variable?.kind === 'parameter' && callableEntryPoints(doc).some(({ fn }) => fn === variable.within);
};
