import type { AnyNode, IfStatement } from 'acorn';
import type { Edit } from '../core/text';
import type { Call, PacDocument } from './document';
import { addBefore, indentationAt, lineEndOf, replaceNode, unusedName, written } from './edit';
import { operandsOf, statementInBody } from './look-ups';
import { startingIn } from './ordered';

/** One look-up of the host, kept in a variable, in place of this one and all behind it in the same function. */
export function lookUpOnce(doc: PacDocument, first: Call): Edit[] {
  const statement = statementInBody(doc, first.node);
  const host = first.args[0];
  const variable = host?.type === 'Identifier' ? doc.variableOf(host) : undefined;
  if (!statement || !host || !variable || !first.within) return [];
  const held = heldIn(doc, first.node);
  const name = held ?? unusedName(doc, ['ip', 'address', 'hostAddress', 'addressOfHost']);
  const after = { start: first.node.start, end: first.within.node.end };
  const calls = startingIn(doc.calls, after, ({ node }) => node.start).filter(
    ({ within, args, name: called, global }) =>
      within === first.within &&
      global &&
      (called === 'isInNet' || called === 'dnsResolve') &&
      args[0]?.type === 'Identifier' &&
      doc.variableOf(args[0]) === variable,
  );
  const asked = held ? calls.filter((call) => call.node !== first.node) : calls;
  if (asked.length === 0) return [];
  const edits = asked.map(({ node, name: called, args }) => replaceNode(called === 'isInNet' ? args[0]! : node, name));
  if (held) return edits;
  const declaration = `var ${name} = dnsResolve(${written(doc, host)});`;
  const split = statement.type === 'IfStatement' ? splitBefore(doc, statement, first.node, declaration) : undefined;
  return [...edits, ...(split ?? [addBefore(doc, statement, declaration)])];
}

/** The variable that already keeps the answer of a look-up. */
function heldIn(doc: PacDocument, call: AnyNode): string | undefined {
  const holder = doc.parentOf(call);
  if (holder?.type === 'VariableDeclarator') return holder.id.type === 'Identifier' ? holder.id.name : undefined;
  if (holder?.type !== 'AssignmentExpression' || holder.operator !== '=' || holder.left.type !== 'Identifier')
    return undefined;
  return holder.left.name;
}

/**
 * `if (name || lookUp) return x;` becomes two, so that what needs no look-up still gets none. Undefined where the
 * look-up comes first or the statement is not that simple.
 */
function splitBefore(
  doc: PacDocument,
  { test, consequent, alternate, start }: IfStatement,
  call: AnyNode,
  declaration: string,
): Edit[] | undefined {
  const operands = test.type === 'LogicalExpression' && test.operator === '||' ? operandsOf(test) : [];
  const at = operands.findIndex((operand) => call.start >= operand.start && call.end <= operand.end);
  const body = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
  if (at < 1 || alternate || body.length !== 1 || body[0]!.type !== 'ReturnStatement') return undefined;
  const before = operands[at - 1]!;
  const next = operands[at]!;
  if (!/^\s*\|\|\s*$/.test(doc.text.slice(before.end, next.start))) return undefined;
  const newLine = lineEndOf(doc) + indentationAt(doc, start);
  const answer = ` ${written(doc, consequent)}${newLine}${declaration}${newLine}if (`;
  return [replaceNode({ start: before.end, end: next.start }, `)${answer}`)];
}
