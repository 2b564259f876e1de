import type { Rule } from '../../core/rule';
import type { PacDocument } from '../document';

export const rules: readonly Rule<PacDocument>[] = [];
