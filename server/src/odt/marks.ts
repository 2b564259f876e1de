import { type Span, spanOf } from '../core/text';
import type { OdtDocument } from './document';

/** A span without the white space at its ends. */
export function trimmedSpan(doc: OdtDocument, span: Span): Span {
  const source = doc.text.slice(span.start, span.end);
  const start = span.start + source.length - source.trimStart().length;
  return spanOf(start, start + source.trim().length);
}

/** The part of a span on its first line, for marks that should not cover a whole block. */
export function firstLine(doc: OdtDocument, span: Span): Span {
  const line = /^[^\r\n]*/.exec(doc.text.slice(span.start, span.end))![0].trimEnd();
  return spanOf(span.start, span.start + line.length);
}
