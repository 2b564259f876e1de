// Made by scripts/generate.ts.
import type { Rule } from '../../core/rule';
import type { OdtDocument } from '../document';

export const rules: readonly Rule<OdtDocument>[] = [];
