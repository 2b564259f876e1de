import { defineSyntaxRule } from '../rule';

export default defineSyntaxRule({
  id: 'odt/smart-quotes',
  severity: 'error',
  summary: 'A value stands in typographic quotation marks, which XML does not know.',
  sources: ['issue-windows-5149', 'issue-505'],
  messages: { straighten: 'Use straight quotation marks' },
  check(doc, report) {
    for (const { span, message, edits } of doc.syntaxErrors.filter(({ kind }) => kind === 'smartQuotes'))
      report(span, message, { fixes: [edits ? { title: 'straighten', edits, safe: true } : undefined] });
  },
});
