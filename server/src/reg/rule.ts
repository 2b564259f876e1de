import type { Rule } from '../core/rule';
import type { RegDocument } from './document';

/** Writes down a rule for .reg files; the keys of `messages` are the ones `report` takes. */
export function defineRule<const Key extends string>(rule: Rule<RegDocument, Key>): Rule<RegDocument> {
  return rule as unknown as Rule<RegDocument>;
}
