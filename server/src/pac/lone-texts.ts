import type { AnyNode, Expression, Literal, LogicalExpression } from 'acorn';
import type { Edit } from '../core/text';
import type { PacDocument } from './document';
import { written } from './edit';
import { joinedTests } from './joined-tests';

/** A text that is written out, and not an empty one, which counts as false. */
export const isText = (node: AnyNode): node is Literal =>
  node.type === 'Literal' && typeof node.value === 'string' && node.value !== '';

/** The nearest comparison on the left, with another text in it. */
export function repeated(doc: PacDocument, left: Expression, text: Literal): string | undefined {
  let at = left;
  for (let steps = 0; steps < 100 && at.type === 'LogicalExpression'; steps++)
    at = isText(at.right) ? (at.left as Expression) : at.right;
  const operands =
    at.type === 'BinaryExpression' ? [at.left, at.right] : at.type === 'CallExpression' ? at.arguments : [];
  const compared = operands.filter(isText);
  if (compared.length !== 1) return undefined;
  const { start, end } = compared[0]!;
  return doc.text.slice(at.start, start) + written(doc, text) + doc.text.slice(end, at.end);
}

/** `"a" || "b"` taken apart; undefined for anything else. */
export function textsOf(test: Expression): Literal[] | undefined {
  const texts: Literal[] = [];
  let at = test;
  while (at.type === 'LogicalExpression' && at.operator === '||' && isText(at.right)) {
    texts.push(at.right);
    at = at.left as Expression;
  }
  return texts.length > 0 && isText(at) ? [at, ...texts.reverse()] : undefined;
}

/** `dnsDomainIs(host, ".a" || ".b")` or `host == ("a" || "b")`, with what repeats the comparison for each. */
export interface TextChoice {
  choice: LogicalExpression;
  texts: Literal[];
  edits: Edit[];
}

export function textChoices(doc: PacDocument): TextChoice[] {
  return doc.nodes('LogicalExpression').flatMap((choice) => {
    const around = doc.parentOf(choice);
    if (around?.type !== 'CallExpression' && around?.type !== 'BinaryExpression') return [];
    const texts = textsOf(choice);
    const isCompared =
      around.type === 'BinaryExpression'
        ? /^[!=]==?$/.test(around.operator)
        : around.callee.type === 'Identifier' && around.arguments[1] === choice;
    if (!texts || !isCompared) return [];
    // The parentheses around the texts belong to what is replaced.
    const [before, behind] = [doc.text.slice(around.start, choice.start), doc.text.slice(choice.end, around.end)];
    const isBracketed = around.type === 'BinaryExpression';
    const head = isBracketed ? before.replace(/\(\s*$/, '') : before;
    const tail = isBracketed ? behind.replace(/^\s*\)/, '') : behind;
    const tests = texts.map((text) => head + written(doc, text) + tail);
    const isUnequal = isBracketed && around.operator.startsWith('!');
    return [{ choice, texts, edits: joinedTests(doc, around, tests, isUnequal ? '&&' : '||') }];
  });
}
