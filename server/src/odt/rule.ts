import type { Rule } from '../core/rule';
import { asMeant } from './as-meant';
import type { OdtDocument } from './document';

/** Writes down a rule for configuration.xml, which sees misspelt names as the ones that are meant. */
export function defineRule<const Key extends string>(rule: Rule<OdtDocument, Key>): Rule<OdtDocument> {
  return defineNameRule({ ...rule, check: (doc, report, settings) => rule.check(asMeant(doc), report, settings) });
}

/** The same for a rule about the names themselves, which sees them as they are written. */
export function defineNameRule<const Key extends string>(rule: Rule<OdtDocument, Key>): Rule<OdtDocument> {
  return rule as unknown as Rule<OdtDocument>;
}
