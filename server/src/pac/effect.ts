import type { Effect } from '../core/language';
import type { PacDocument } from './document';

/** Where the script sends each endpoint. */
export const effect = (_doc: PacDocument): Effect => ({ data: { kind: 'pac', routes: [], errors: [] }, lines: [] });
