import type { Edit } from '../../core/text';
import type { XmlProblem } from '../document';
import { defineSyntaxRule } from '../rule';
import type { SyntaxKind } from '../syntax-messages';

/** Mistakes that have rules of their own. */
const elsewhere: readonly SyntaxKind[] = ['smartQuotes', 'noRoot'];

/** Mistakes that leave no doubt about what was meant. */
const certain: readonly SyntaxKind[] = [
  'bareAmpersand',
  'lessThanInValue',
  'referenceNotClosed',
  'cdataEnd',
  'slashSpace',
  'spaceBeforeName',
  'oddSpace',
  'attributesTogether',
  'endTagCase',
  'endTagName',
];

export default defineSyntaxRule({
  id: 'odt/xml-not-well-formed',
  severity: 'error',
  summary: 'The file is not well-formed XML, so setup.exe stops without saying where.',
  sources: ['issue-505', 'issue-983'],
  messages: {
    insert: 'Insert {text}',
    replace: 'Replace it with {text}',
    remove: 'Delete it',
    mend: 'Mend the XML here',
  },
  check(doc, report) {
    for (const problem of doc.syntaxErrors.filter(({ kind }) => !elsewhere.includes(kind))) {
      const { span, message, edits } = problem;
      report(span, message, {
        fixes: [edits?.length ? { ...titleOf(edits), edits, safe: isCertain(problem) } : undefined],
      });
    }
  },
});

/** A tag without its ">" may be half typed: the next keys would meet what a fix on save has put there. */
const isCertain = ({ kind, edits }: XmlProblem) =>
  certain.includes(kind) && edits?.every(({ text }) => !text.endsWith('>')) === true;

function titleOf([edit, second]: Edit[]) {
  if (!edit || second || edit.text.length > 20) return { title: 'mend' } as const;
  const text = edit.text.trim();
  if (text === '') return edit.text === '' ? ({ title: 'remove' } as const) : ({ title: 'mend' } as const);
  return { title: edit.span.start === edit.span.end ? 'insert' : 'replace', args: { text } } as const;
}
