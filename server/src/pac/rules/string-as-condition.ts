import type { Expression } from 'acorn';
import { conditionParts } from '../conditions';
import { replaceNode, written } from '../edit';
import { isText, repeated, textChoices, textsOf } from '../lone-texts';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/string-as-condition',
  severity: 'error',
  summary: 'A text stands alone in a condition, where it always counts as true.',
  sources: ['mdn-pac#syntax'],
  messages: {
    or: '{text} is not compared with anything here. A text counts as true, so that the condition holds whatever stands beside it. Repeat the comparison for each text.',
    and: '{text} is not compared with anything here. A text counts as true, so that it makes no difference in the condition. Repeat the comparison for each text.',
    first:
      'Only {text} is compared here. Texts joined with "||" give the first one; the others never match. Repeat the comparison for each text.',
    cases:
      'Only {text} is compared here. Texts joined with "||" give the first one; the others never match. Write a case for each.',
    repeat: 'Write {comparison}',
    each: 'Repeat the comparison',
    split: 'Write a case for each text',
  },
  check(doc, report) {
    for (const node of conditionParts(doc)) {
      const around = doc.parentOf(node);
      if (!isText(node) || around?.type !== 'LogicalExpression') continue;
      const comparison = around.right === node ? repeated(doc, around.left as Expression, node) : undefined;
      report(node, around.operator === '||' ? 'or' : 'and', {
        args: { text: written(doc, node) },
        fixes: [
          comparison ? { title: 'repeat', args: { comparison }, edits: [replaceNode(node, comparison)] } : undefined,
        ],
      });
    }
    for (const { choice, texts, edits } of textChoices(doc))
      report(choice, 'first', { args: { text: written(doc, texts[0]!) }, fixes: [{ title: 'each', edits }] });
    for (const { test } of doc.nodes('SwitchCase')) {
      const texts = test ? textsOf(test) : undefined;
      if (!test || !texts) continue;
      const cases = texts.map((text) => written(doc, text)).join(': case ');
      report(test, 'cases', {
        args: { text: written(doc, texts[0]!) },
        fixes: [{ title: 'split', edits: [replaceNode(test, cases)] }],
      });
    }
  },
});
