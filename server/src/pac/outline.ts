import type { OutlineItem } from '../core/language';
import type { PacDocument } from './document';

/** The parts of a script. A JavaScript editor lists them already. */
export const outline = (_doc: PacDocument): OutlineItem[] => [];
