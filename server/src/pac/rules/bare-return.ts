import type { AnyNode } from 'acorn';
import type { Span } from '../../core/text';
import { callableEntryPoints } from '../callable';
import type { PacDocument } from '../document';
import { insertAt, quoted, removeSpan, replaceNode } from '../edit';
import { defineRule } from '../rule';
import { tornReturns } from '../torn-returns';

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
    const torn = tornReturns(doc);
    for (const node of doc.nodes('ReturnStatement')) {
      if (node.argument) continue;
      const word = { start: node.start, end: node.start + 'return'.length };
      const result = torn.get(node);
      if (result) report(word, 'lineBreak', { fixes: [{ title: 'join', edits: joined(doc, word, result) }] });
      else if (entries.has(doc.functionAround(node)))
        report(word, 'bare', {
          fixes: [{ title: 'direct', edits: [replaceNode(word, `return ${quoted(doc, 'DIRECT')}`)] }],
        });
    }
  },
});

/** A comment in between stays where it is. */
function joined(doc: PacDocument, word: Span, result: AnyNode) {
  const between = doc.text.slice(word.end, result.start);
  const blanks = /^[ \t]*/.exec(between)![0].length;
  return between.trim() === ''
    ? [replaceNode({ start: word.end, end: result.start }, ' ')]
    : [removeSpan(word.start, word.end + blanks), insertAt(result.start, 'return ')];
}
