import type { Fold, Link } from '../core/language';
import { type Span, spanOf } from '../core/text';
import type { PacDocument } from './document';

/** Conditions over several lines, such as lists of hosts: JavaScript editors fold what stands in braces, and no more. */
export const folds = (doc: PacDocument): Fold[] =>
  doc.broken
    ? []
    : doc.nodes('IfStatement').flatMap(({ start, test }) => {
        const head = spanOf(start, test.end);
        return isLong(doc.text, head) ? [head] : [];
      });

/** The last line stays in sight, so that there must be one between it and the first. */
function isLong(text: string, { start, end }: Span): boolean {
  const first = nextLine(text, start);
  return first < end && nextLine(text, first) <= end;
}

function nextLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) if (text[at] === '\n') return at + 1;
  return text.length + 1;
}

/** The spans around an offset, innermost first. A JavaScript editor knows them. */
export const enclosing = (_doc: PacDocument, _offset: number): Span[] => [];

/** Places in the text that open a page. An editor finds the addresses in comments itself. */
export const links = (_doc: PacDocument): Link[] => [];
