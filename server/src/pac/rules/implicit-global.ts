import type { AnyNode } from 'acorn';
import type { PacDocument, Variable } from '../document';
import { insertAt } from '../edit';
import { entryPointMeant } from '../entry-points';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/implicit-global',
  severity: 'info',
  enabled: false,
  summary: 'A variable is used without var, so that it lives on between requests.',
  sources: ['chromium-pac-engine'],
  messages: {
    undeclared:
      '{name} is not declared, so it becomes a variable of the whole script and keeps its value for the next request. Declare it with var.',
    declare: 'Declare it with var',
  },
  check(doc, report) {
    for (const variable of doc.variables) {
      const { name, kind, within, nameSpan } = variable;
      if (kind !== 'undeclared' || !within || entryPointMeant(name)) continue;
      const statement = firstStatement(doc, variable);
      const fix = statement && { title: 'declare' as const, edits: [insertAt(statement.start, 'var ')] };
      report(nameSpan, 'undeclared', { args: { name }, fixes: [fix] });
    }
  },
});

/** The first assignment, where it is a statement of its own and nothing outside the function uses the name. */
function firstStatement(doc: PacDocument, { assignments, within }: Variable): AnyNode | undefined {
  const [first] = assignments;
  if (first?.type !== 'AssignmentExpression' || first.operator !== '=' || first.left.type !== 'Identifier')
    return undefined;
  if (assignments.some((node) => doc.functionAround(node) !== within)) return undefined;
  const statement = doc.parentOf(first);
  return statement?.type === 'ExpressionStatement' ? statement : undefined;
}
