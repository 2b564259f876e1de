import type { Edit } from '../../core/text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/syntax-error',
  severity: 'error',
  summary: 'The script cannot be read, so engines refuse the whole file and requests go without a proxy.',
  sources: ['chromium-pac-engine', 'firefox-pac'],
  messages: {
    insert: 'Insert {text}',
    replace: 'Replace it with {text}',
    remove: 'Delete it',
    quotes: 'Write straight quotes',
  },
  check(doc, report) {
    for (const { span, message, edits } of doc.syntaxErrors)
      report(span, message, {
        fixes: [edits?.length ? { ...titleOf(edits), edits, safe: edits.every(isQuote) } : undefined],
      });
  },
});

/** Curved quotes leave no doubt about what is meant. */
const isQuote = ({ span, text }: Edit) => /^["']$/.test(text) && span.end > span.start;

function titleOf(edits: Edit[]) {
  const [edit] = edits;
  if (!edit || edits.every(isQuote)) return { title: 'quotes' } as const;
  const text = edit.text.trim();
  if (text === '') return { title: 'remove' } as const;
  return { title: edit.span.start === edit.span.end ? 'insert' : 'replace', args: { text } } as const;
}
