import { type Span, spanOf } from '../core/text';
import type { RegDocument } from './document';

/** The first run of characters outside ASCII that reaches the registry: comments and lost lines may hold what they like. */
export function nonAsciiOutsideComments(doc: RegDocument): Span | undefined {
  if (!doc.nonAscii) return undefined;
  for (const line of doc.lines) {
    if ((line.kind !== 'key' && line.kind !== 'value') || line.lost) continue;
    const { start, end } = line.span;
    if (end <= doc.nonAscii.start) continue;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
    const found = /[^\x00-\x7f]+/.exec(doc.text.slice(start, end));
    if (found) return spanOf(start + found.index, start + found.index + found[0].length);
  }
  return undefined;
}
