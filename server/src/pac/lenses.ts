import type { Lens } from '../core/language';
import type { PacDocument } from './document';

/** What an editor shows above the entry point. */
export const lenses = (_doc: PacDocument): Lens[] => [];
