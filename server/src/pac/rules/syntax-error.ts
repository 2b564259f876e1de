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
    around: 'Put parentheses around it',
    join: 'Write it in one line',
  },
  check(doc, report) {
    for (const { span, message, edits } of doc.syntaxErrors) {
      const safe = edits?.every((edit) => isCurvedQuote(doc.text, edit));
      report(span, message, { fixes: [edits?.length ? { ...titleOf(doc.text, edits), edits, safe } : undefined] });
    }
  },
});

/** Curved quotes leave no doubt about what is meant. */
const isCurvedQuote = (text: string, { span, text: quote }: Edit) =>
  /^["']$/.test(quote) && span.end === span.start + 1 && !/["']/.test(text[span.start]!);

function titleOf(written: string, edits: Edit[]) {
  const [edit, another] = edits;
  if (!edit || edits.every((each) => isCurvedQuote(written, each))) return { title: 'quotes' } as const;
  if (another) return { title: 'around' } as const;
  const text = edit.text.trim();
  if (text === '') return { title: edit.text === '' ? 'remove' : 'join' } as const;
  return { title: edit.span.start === edit.span.end ? 'insert' : 'replace', args: { text } } as const;
}
