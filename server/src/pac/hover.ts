import type { Hover } from '../core/language';
import type { PacDocument } from './document';

/** What there is to say of the word at an offset. */
export const hover = (_doc: PacDocument, _offset: number): Hover | undefined => undefined;
