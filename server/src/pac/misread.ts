import type { Span } from '../core/text';
import type { PacDocument } from './document';

/** Something that engines cannot read stands in the stretch, so that what was read there is a guess. */
export const isMisread = ({ syntaxErrors }: PacDocument, { start, end }: Span): boolean =>
  syntaxErrors.some(({ span }) => span.start < end && span.end > start);
