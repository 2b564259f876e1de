import { quoted } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-empty',
  severity: 'warning',
  summary: 'A result is empty.',
  sources: ['chromium-proxy-list'],
  messages: {
    empty:
      'An empty result names no way at all. Chrome and Edge go DIRECT then, which looks like an accident. Write "DIRECT" if that is meant.',
    direct: 'Write DIRECT',
  },
  check(doc, report) {
    for (const { text, elements, returns } of doc.results) {
      // A variable often begins as an empty text that the script adds to.
      if (elements.length > 0 || !returns.some(({ start, end }) => start < text.node.start && text.node.end <= end))
        continue;
      const written = text.node.type === 'Literal' || text.node.type === 'TemplateLiteral';
      const edits = written ? [{ span: text.node, text: quoted(doc, 'DIRECT') }] : [];
      report(text.node, 'empty', { fixes: [edits.length > 0 ? { title: 'direct', edits } : undefined] });
    }
  },
});
