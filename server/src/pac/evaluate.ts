import type { Evaluating } from '../core/language';
import type { PacDocument } from './document';

export const evaluation: Evaluating<PacDocument> = { request: () => undefined, evaluated: (doc) => doc };
