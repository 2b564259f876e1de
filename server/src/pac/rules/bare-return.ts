import type { ReturnStatement } from 'acorn';
import { callableEntryPoints } from '../callable';
import type { PacDocument } from '../document';
import { quoted, replaceNode } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/bare-return',
  severity: 'error',
  summary: 'A return stands without a result, or its result stands on the next line.',
  sources: ['chromium-pac-engine'],
  messages: {
    lineBreak:
      'The line ends behind "return", so the result on the next line is not given back. JavaScript puts a semicolon there: the function gives back undefined, which engines treat as an error, and the request goes without a proxy. Write both on one line.',
    bare: 'This return gives back nothing. Engines treat that as an error of the script: the request goes without a proxy, with no message. Write what is to be given back.',
    join: 'Write the result behind "return"',
    direct: 'Give back "DIRECT"',
  },
  check(doc, report) {
    const entries = new Set(callableEntryPoints(doc).map(({ fn }) => fn));
    for (const node of doc.nodes('ReturnStatement')) {
      if (node.argument) continue;
      const word = { start: node.start, end: node.start + 'return'.length };
      const result = resultBelow(doc, node);
      if (result !== undefined)
        report(word, 'lineBreak', {
          fixes: [{ title: 'join', edits: [replaceNode({ start: word.end, end: result }, ' ')] }],
        });
      else if (entries.has(doc.functionAround(node)))
        report(word, 'bare', {
          fixes: [{ title: 'direct', edits: [replaceNode(word, `return ${quoted(doc, 'DIRECT')}`)] }],
        });
    }
  },
});

/** Where an expression begins that stands alone on the line below a return. */
function resultBelow(doc: PacDocument, node: ReturnStatement): number | undefined {
  if (doc.text[node.end - 1] === ';') return undefined;
  const around = doc.parentOf(node);
  if (around?.type !== 'BlockStatement') return undefined;
  const next = around.body[around.body.indexOf(node) + 1];
  return next?.type === 'ExpressionStatement' && doc.text.slice(node.end, next.start).trim() === ''
    ? next.start
    : undefined;
}
