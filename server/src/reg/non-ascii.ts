import { type Span, spanOf } from '../core/text';
import type { RegDocument } from './document';

/** The first run of characters outside ASCII that reaches the registry: a comment may hold what it likes. */
export function nonAsciiOutsideComments(doc: RegDocument): Span | undefined {
  if (!doc.nonAscii) return undefined;
  for (const line of doc.lines) {
    if (line.kind !== 'key' && line.kind !== 'value') continue;
    const { start, end } = line.span;
    if (end <= doc.nonAscii.start) continue;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
    const found = /[^\x00-\x7f]+/.exec(doc.text.slice(start, end));
    if (found) return spanOf(start + found.index, start + found.index + found[0].length);
  }
  return undefined;
}
