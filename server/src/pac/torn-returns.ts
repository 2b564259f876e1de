import type { AnyNode, ReturnStatement } from 'acorn';
import { oncePer } from '../core/once';
import type { PacDocument } from './document';
import { statementLists } from './statements';

/** Each `return` without a result whose result stands alone in the statement below it, with that statement. */
export const tornReturns = oncePer((doc: PacDocument): Map<ReturnStatement, AnyNode> => {
  const found = new Map<ReturnStatement, AnyNode>();
  for (const list of statementLists(doc))
    for (const [i, statement] of list.entries()) {
      const next = list[i + 1];
      const last = lastOf(statement);
      if (last?.type !== 'ReturnStatement' || last.argument || next?.type !== 'ExpressionStatement') continue;
      const between = doc.text.slice(last.start + 'return'.length, next.start);
      if (between.length < 2000 && between.replace(comments, '').trim() === '') found.set(last, next);
    }
  return found;
});

const comments = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** What an `if` without braces ends with. */
function lastOf(statement: AnyNode): AnyNode {
  let at = statement;
  for (let steps = 0; at.type === 'IfStatement' && steps < 200; steps++) at = at.alternate ?? at.consequent;
  return at;
}
