import type { Rule } from '../core/rule';
import type { OdtDocument } from './document';

/** Writes down a rule for configuration.xml; the keys of `messages` are the ones `report` takes. */
export function defineRule<const Key extends string>(rule: Rule<OdtDocument, Key>): Rule<OdtDocument> {
  return rule as unknown as Rule<OdtDocument>;
}
