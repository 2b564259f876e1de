import { callableEntryPoints } from '../callable';
import type { EntryPoint, PacDocument } from '../document';
import { replaceNode } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/entry-point-lexical',
  severity: 'error',
  summary: 'The entry point is not a property of the global object, where engines look for it.',
  sources: ['chromium-pac-engine', 'firefox-pac'],
  messages: {
    lexical:
      'Engines do not find {name} when it is declared with {keyword}. They look for a property of the global object, which only "function" and "var" make; the script is rejected and requests go without a proxy. Declare it with "function" or "var".',
    nested:
      'Engines do not find {name} inside another function. They look for a property of the global object; the script is rejected and requests go without a proxy. Move the function to the top of the script.',
    var: 'Declare it with var',
  },
  check(doc, report) {
    const callable = new Set(callableEntryPoints(doc).map(({ meant }) => meant));
    for (const entry of doc.entryPoints) {
      const { name, meant, how, nameSpan } = entry;
      if (name !== meant || callable.has(meant)) continue;
      if (how === 'nested') report(nameSpan, 'nested', { args: { name } });
      if (how !== 'lexical') continue;
      const keyword = keywordOf(doc, entry);
      const span = { start: entry.node.start, end: entry.node.start + keyword.length };
      const fix = entry.node.type === 'VariableDeclaration' && {
        title: 'var' as const,
        edits: [replaceNode(span, 'var')],
      };
      report(nameSpan, 'lexical', { args: { name, keyword }, fixes: [fix || undefined] });
    }
  },
});

const keywordOf = (doc: PacDocument, { node }: EntryPoint) =>
  /^(?:const|let|class)/.exec(doc.text.slice(node.start, node.start + 5))?.[0] ?? 'let';
