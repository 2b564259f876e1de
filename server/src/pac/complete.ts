import type { Completion } from '../core/language';
import type { PacDocument } from './document';

/** What fits at an offset. */
export const complete = (_doc: PacDocument, _offset: number): Completion[] => [];
