import type { Fold, Link } from '../core/language';
import type { Span } from '../core/text';
import type { PacDocument } from './document';

export const folds = (_doc: PacDocument): Fold[] => [];

/** The spans around an offset, innermost first. */
export const enclosing = (_doc: PacDocument, _offset: number): Span[] => [];

export const links = (_doc: PacDocument): Link[] => [];
