import type { Hover } from '../core/language';
import { excludeAppNamed } from '../knowledge/apps';
import { channelNamed } from '../knowledge/channels';
import { languageKeywordNamed } from '../knowledge/language-keywords';
import { languageNamed } from '../knowledge/languages';
import { msiIdNamed } from '../knowledge/msi-ids';
import { allowedValue, attributeOf, elementNamed, type OdtAttribute } from '../knowledge/odt-schema';
import { policyNamed } from '../knowledge/policies';
import { productNamed } from '../knowledge/products';
import { propertyNamed } from '../knowledge/properties';
import { type Attribute, attributeValue, type OdtDocument } from './document';
import * as about from './hover-texts';
import { elementAt } from './structure';

/** What stands at an offset: an element, an attribute, or the thing that a value names. */
export function hover(doc: OdtDocument, offset: number): Hover | undefined {
  const element = elementAt(doc, offset + 1) ?? elementAt(doc, offset);
  if (!element) return undefined;
  const at = ({ start, end }: { start: number; end: number }) => start <= offset && offset <= end;
  for (const span of [element.nameSpan, element.endNameSpan])
    if (span && at(span)) {
      const known = elementNamed(element.name);
      return known && { span, ...about.elementHover(known) };
    }
  const attribute = element.attributes.find(({ span }) => at(span));
  const known = attribute && attributeOf(element.name, attribute.name);
  if (!attribute || !known) return undefined;
  if (at(attribute.nameSpan)) return { span: attribute.nameSpan, ...about.attributeHover(known) };
  const text = valueText(attribute, known);
  return text && at(attribute.valueSpan) ? { span: attribute.valueSpan, ...text } : undefined;
}

function valueText(attribute: Attribute, known: OdtAttribute) {
  const { value, element } = attribute;
  switch (known.kind) {
    case 'channel':
      return given(channelNamed(value), ({ channel }) => about.channelHover(channel));
    case 'product':
      return given(productNamed(value), about.productHover);
    case 'targetProduct':
      return given(productNamed(value), about.productHover) ?? wordText(known, value);
    case 'language':
    case 'fallbackLanguage':
      return (
        given(languageKeywordNamed(value), ({ doc, cite }) => about.valueHover(doc, cite)) ??
        given(languageNamed(value), about.languageHover)
      );
    case 'excludeApp':
      return given(excludeAppNamed(value), about.appHover);
    case 'msiId':
      return given(msiIdNamed(value), about.msiHover);
    case 'propertyName':
      return given(propertyNamed(value), about.propertyHover);
    case 'propertyValue': {
      const property = propertyNamed(attributeValue(element, 'Name') ?? '');
      const word = property && allowedValue(property, value);
      return (word && about.valueHover(word.doc, property.cite)) ?? given(property, about.propertyHover);
    }
    default:
      return wordText(known, value) ?? policyText(attribute) ?? about.attributeHover(known);
  }
}

const given = <T, R>(thing: T | undefined, make: (thing: T) => R): R | undefined =>
  thing === undefined ? undefined : make(thing);

function wordText(known: OdtAttribute, value: string) {
  const word = allowedValue(known, value);
  return word && about.valueHover(word.doc, known.cite);
}

/** Every attribute of User belongs to the policy that App and Id name. */
function policyText({ element }: Attribute) {
  if (element.name !== 'User') return undefined;
  return given(
    policyNamed(attributeValue(element, 'App') ?? '', attributeValue(element, 'Id') ?? ''),
    about.policyHover,
  );
}
