import { type Span, textOf } from '../../core/text';
import type { Loss, RegDocument } from '../document';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

const mark = '["\\u2018-\\u201F\\u00AB\\u00BB\\u2039\\u203A\\u300C-\\u300F\\uFF02]';
const name = new RegExp(`^${mark}([^=]*?)${mark}[ \\t]*[=:][ \\t]*`);
const text = new RegExp(`^${mark}(.*)${mark}$`);

export default defineRule({
  id: 'reg/smart-quotes',
  severity: 'error',
  summary: 'Typographic quotation marks stand where straight ones belong.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { straighten: 'Write straight quotation marks' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'typographicQuotes')) {
      const span = partOf(loss);
      const straight = straightened(textOf(doc.text, span));
      report(firstMark(doc, loss.span), loss.why, {
        fixes: [straight ? { title: 'straighten', edits: [{ span, text: straight }], safe: true } : undefined],
      });
    }
  },
});

/** The line without a straight name, or the data behind one. */
const partOf = ({ line, span }: Loss): Span => (line?.kind === 'value' ? line.dataSpan : span);

const firstMark = ({ text }: RegDocument, { start }: Span): Span => ({
  start,
  end: start + (text[start] === undefined ? 0 : 1),
});

/** Marks inside the text are left alone: they may be meant. */
function straightened(part: string): string | undefined {
  if (part.length > 5000) return undefined;
  const named = name.exec(part);
  const data = named ? part.slice(named[0].length) : part;
  const inside = text.exec(data)?.[1];
  if (!named && inside === undefined) return undefined;
  return (named ? `"${named[1]}"=` : '') + (inside === undefined ? data : `"${escaped(inside)}"`);
}

/** Straight marks within typographic ones. */
const escaped = (inside: string) => inside.replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found));
