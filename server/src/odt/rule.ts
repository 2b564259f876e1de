import type { Report, Rule } from '../core/rule';
import { textOf } from '../core/text';
import { asMeant } from './as-meant';
import type { OdtDocument } from './document';

/** Writes down a rule for configuration.xml, which sees misspelt names as the ones that are meant. */
export function defineRule<const Key extends string>(rule: Rule<OdtDocument, Key>): Rule<OdtDocument> {
  return defineNameRule({ ...rule, check: (doc, report, settings) => rule.check(asMeant(doc), report, settings) });
}

/** The same for a rule about the names themselves, which sees them as they are written. */
export function defineNameRule<const Key extends string>(rule: Rule<OdtDocument, Key>): Rule<OdtDocument> {
  return defineSyntaxRule({
    ...rule,
    check: (doc, report, settings) => rule.check(doc, withoutEntities(doc, report), settings),
  });
}

/** The same for a rule about the text as XML. */
export function defineSyntaxRule<const Key extends string>(rule: Rule<OdtDocument, Key>): Rule<OdtDocument> {
  return rule as unknown as Rule<OdtDocument>;
}

const entity = /&(?!#|(?:amp|lt|gt|quot|apos);)[\w:.-]+;/;

/** What an entity stands for is not known here, so nothing that holds one is judged. */
const withoutEntities =
  <Key extends string>(doc: OdtDocument, report: Report<Key>): Report<Key> =>
  (span, message, draft) => {
    if (!entity.test(textOf(doc.text, span))) report(span, message, draft);
  };
