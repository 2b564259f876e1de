import type { AnyNode } from 'acorn';
import type { Edit } from '../core/text';
import type { PacDocument } from './document';
import { replaceNode, written } from './edit';
import { literalText, type PredefinedCall } from './predefined';

/** Several tests in place of one: in parentheses, unless they stand alone or among others that are joined the same way. */
export function joinedTests(doc: PacDocument, node: AnyNode, tests: readonly string[], operator = '||'): Edit[] {
  const around = doc.parentOf(node);
  const alone =
    around?.type === 'IfStatement' || (around?.type === 'LogicalExpression' && around.operator === operator);
  const joined = tests.join(` ${operator} `);
  return [replaceNode(node, alone ? joined : `(${joined})`)];
}

/** A call for each of several texts in place of one for all. */
export function callForEach(doc: PacDocument, call: PredefinedCall, texts: readonly (AnyNode | null)[]) {
  const { name, args, node } = call;
  const literals = texts.flatMap((text) => (text && literalText(text) !== undefined ? [text] : []));
  if (literals.length < texts.length || literals.length === 0) return undefined;
  const first = written(doc, args[0]!);
  return joinedTests(
    doc,
    node,
    literals.map((text) => `${name}(${first}, ${written(doc, text)})`),
  );
}
