import type { Signature } from '../core/language';
import type { PacDocument } from './document';

/** The call that is being typed at an offset. */
export const signature = (_doc: PacDocument, _offset: number): Signature | undefined => undefined;
