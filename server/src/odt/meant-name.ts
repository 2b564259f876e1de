import { closest } from '../core/closest';
import {
  attributeLike,
  attributesOf,
  elementLike,
  elements,
  msiConfigElements,
  type OdtElement,
  requiredAttributes,
} from '../knowledge/odt-schema';
import { propertyLike } from '../knowledge/properties';
import type { Attribute, Element } from './document';
import { isKnownAttribute } from './known-attribute';

const elementNames = elements.map(({ name }) => name);

/** The element that a misspelt name most likely means. Names of properties and of MSI files are no misspellings. */
export function meantElement(name: string, parentName: string | undefined): string | undefined {
  const like = elementLike(name)?.name;
  if (like || msiConfigElements.includes(name) || propertyLike(name)) return like;
  const here = elementLike(parentName ?? '')?.children ?? [];
  return closest(name, here) ?? closest(name, elementNames);
}

/**
 * The attribute that a misspelt name most likely means on an element of a name. Never one that the element has already:
 * a second one would break the file.
 */
export function meantAttribute({ name, element }: Attribute, elementName: string): string | undefined {
  const owner = elementLike(elementName);
  if (!owner || owner.status === 'unsupported') return undefined;
  const like = attributeLike(owner.name, name)?.name;
  if (like) return has(element, like) ? undefined : like;
  if (isKnownAttribute(owner, name)) return undefined;
  const free = attributesOf(owner.name).filter((known) => !has(element, known.name));
  const near = closest(
    name,
    free.map((known) => known.name),
  );
  return near ?? replacedBy(element, owner);
}

const has = (element: Element, name: string) => element.attributes.some((attribute) => attribute.name === name);

/** The one attribute that an element lacks, where it has one that is not known: ID in <Language Name="en-us" />. */
function replacedBy(element: Element, owner: OdtElement): string | undefined {
  const lacking = requiredAttributes(owner.name).filter((required) => !has(element, required.name));
  const unknown = element.attributes.filter((attribute) => !isKnownAttribute(owner, attribute.name));
  return lacking.length === 1 && unknown.length === 1 ? lacking[0]?.name : undefined;
}
