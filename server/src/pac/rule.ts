import type { Rule } from '../core/rule';
import type { PacDocument } from './document';

/** Writes down a rule for PAC scripts; the keys of `messages` are the ones `report` takes. */
export function defineRule<const Key extends string>(rule: Rule<PacDocument, Key>): Rule<PacDocument> {
  return rule as unknown as Rule<PacDocument>;
}
