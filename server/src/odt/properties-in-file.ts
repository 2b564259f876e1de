import { oncePer } from '../core/once';
import type { Edit } from '../core/text';
import { type OdtProperty, propertyLike } from '../knowledge/properties';
import { type Attribute, attribute, type Element, elements, type OdtDocument } from './document';
import { replaceValue, setProperty } from './edit';

/** A Property of the file whose name is known. Letter case and blanks are other rules' business. */
export interface KnownProperty {
  element: Element;
  name: Attribute;
  value?: Attribute;
  known: OdtProperty;
}

export const knownProperties = oncePer((doc: OdtDocument): readonly KnownProperty[] =>
  elements(doc, 'Property', 'Configuration').flatMap((element) => {
    const name = attribute(element, 'Name');
    const known = name && propertyLike(name.value.trim());
    return known ? [{ element, name, value: attribute(element, 'Value'), known }] : [];
  }),
);

/** The first Property of a name, as documented. */
export const knownProperty = (doc: OdtDocument, name: string): KnownProperty | undefined =>
  knownProperties(doc).find(({ known }) => known.name === name);

/** The Property of a name where it has just this value. */
export function propertyWith(doc: OdtDocument, name: string, value: string): KnownProperty | undefined {
  const property = knownProperty(doc, name);
  return property?.value?.value.trim().toLowerCase() === value.toLowerCase() ? property : undefined;
}

/** What to mark when the value of a property is the trouble. */
export const valueSpanOf = ({ value, name }: KnownProperty) => value?.valueSpan ?? name.valueSpan;

/** Sets a property, also where its name is in another letter case. */
export function setKnownProperty(doc: OdtDocument, name: string, value: string): Edit[] {
  const own = knownProperty(doc, name)?.value;
  return own ? [replaceValue(own, value)] : setProperty(doc, name, value);
}
