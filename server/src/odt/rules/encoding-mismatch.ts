import { spanOf } from '../../core/text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/encoding-mismatch',
  severity: 'warning',
  summary: 'The file is saved in another encoding than its first line says.',
  sources: ['public-files'],
  messages: {
    mismatch:
      'The first line says "{declared}", but the file is saved as {actual}. An XML reader trusts one or the other: it stops, or reads letters beyond a to z wrongly. Let the first line say {actual}, or save the file as {declared}.',
    invalid:
      'These bytes are no text in {actual}, which the file should be by its first line, or by default without one. An XML reader stops here. Most likely the file was saved as ANSI: save it as UTF-8.',
    unknown:
      '"{declared}" is not known as the name of an encoding. An XML reader stops at a name that it does not know. Write {actual}, in which the file is saved.',
    change: 'Change to "{actual}"',
  },
  check(doc, report) {
    const declared = doc.declaration?.encoding;
    const actual = doc.encoding && nameOf(doc.encoding);
    if (!actual) return;
    const unreadable = doc.damaged ? doc.text.indexOf('\uFFFD') : -1;
    if (unreadable >= 0) report(spanOf(unreadable, unreadable + 1), 'invalid', { args: { actual } });
    if (!declared || nameOf(declared.value) === actual) return;
    const known = isKnown(declared.value);
    if (known && isAsciiEitherWay(doc.text, declared.value, actual)) return;
    report(declared.span, known ? 'mismatch' : 'unknown', {
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

/** The names that the web knows; XML readers know hardly more. */
function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name) !== undefined;
  } catch {
    return false;
  }
}

/** Without letters beyond ASCII all encodings but UTF-16 give the same bytes. */
const isAsciiEitherWay = (text: string, declared: string, actual: string) =>
  ![nameOf(declared), actual].includes('utf-16') && !/[^\p{ASCII}\uFEFF]/u.test(text);
