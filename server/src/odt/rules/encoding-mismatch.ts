import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/encoding-mismatch',
  severity: 'warning',
  summary: 'The first line names another encoding than the file is saved in.',
  sources: ['public-files'],
  messages: {
    mismatch:
      'The first line says "{declared}", but the file is saved as {actual}. An XML reader trusts one or the other: it stops, or reads letters beyond a to z wrongly. Let the first line say {actual}, or save the file as {declared}.',
    change: 'Change to "{actual}"',
  },
  check(doc, report) {
    const declared = doc.declaration?.encoding;
    const actual = doc.encoding && nameOf(doc.encoding);
    if (!declared || !actual || nameOf(declared.value) === actual || isAsciiEitherWay(doc.text, declared.value, actual))
      return;
    report(declared.span, 'mismatch', {
      args: { declared: declared.value, actual },
      fixes: [{ title: 'change', args: { actual }, edits: [{ span: declared.span, text: actual }], safe: true }],
    });
  },
});

/** The XML name of an encoding; byte order is for the byte order mark to say. */
function nameOf(encoding: string): string {
  const word = encoding.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (word.startsWith('utf8')) return 'utf-8';
  return word.startsWith('utf16') || word === 'ucs2' || word === 'unicode' ? 'utf-16' : encoding.toLowerCase();
}

/** Without letters beyond ASCII all encodings but UTF-16 give the same bytes. */
const isAsciiEitherWay = (text: string, declared: string, actual: string) =>
  ![nameOf(declared), actual].includes('utf-16') && !/[^\p{ASCII}\uFEFF]/u.test(text);
