import type { BinaryExpression, CallExpression } from 'acorn';
import { replaceNode, written } from '../edit';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/helper-result-compared-to-text',
  severity: 'warning',
  summary: 'The answer of a predefined function is compared with the text "true" or "false".',
  sources: ['mdn-pac'],
  messages: {
    never:
      '{name} gives true or false and no text, so that comparing with "{word}" never holds. Leave the comparison out.',
    always:
      '{name} gives true or false and no text, so that this comparison with "{word}" always holds. Leave the comparison out.',
    drop: 'Write {condition}',
  },
  check(doc, report) {
    for (const { name, node, predefined } of predefinedCalls(doc)) {
      const around = doc.parentOf(node);
      if (predefined.gives !== 'truth' || around?.type !== 'BinaryExpression') continue;
      const word = comparedWith(around, node);
      if (!word) continue;
      const unequal = around.operator.startsWith('!');
      const condition = (word === 'true') === unequal ? `!${written(doc, node)}` : written(doc, node);
      report(around, unequal ? 'always' : 'never', {
        args: { name, word },
        fixes: [{ title: 'drop', args: { condition }, edits: [replaceNode(around, condition)] }],
      });
    }
  },
});

const comparisons = ['==', '===', '!=', '!=='];

/** The word in quotes that a call is compared with. */
function comparedWith(node: BinaryExpression, call: CallExpression): 'true' | 'false' | undefined {
  const other = node.left === call ? node.right : node.left;
  if (!comparisons.includes(node.operator) || other.type !== 'Literal') return undefined;
  return other.value === 'true' || other.value === 'false' ? other.value : undefined;
}
