// Made by scripts/generate.ts.
import type { Rule } from '../../core/rule';
import type { RegDocument } from '../document';

export const rules: readonly Rule<RegDocument>[] = [
];
