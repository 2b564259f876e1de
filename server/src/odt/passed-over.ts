import { LineIndex } from '../core/text';
import { attributeOf, elementNamed } from '../knowledge/odt-schema';
import { propertyLike } from '../knowledge/properties';
import { type Attribute, attributeValue, type Element, type OdtDocument, sameWord } from './document';

/** Something in the file that setup.exe does not look for, by element and name. */
export interface PassedOver {
  setting: string;
  line: number;
}

/** What rules report as without effect; nothing of it is a step. */
export function passedOver(doc: OdtDocument): PassedOver[] {
  const lines = new LineIndex(doc.text);
  const unseen = new Set<Element>();
  const found: PassedOver[] = [];
  const add = (setting: string, offset: number) => found.push({ setting, line: lines.positionAt(offset).line + 1 });
  for (const element of doc.elements) {
    if (element.parent && unseen.has(element.parent)) {
      unseen.add(element);
    } else if (!isElementSeen(element, doc)) {
      unseen.add(element);
      add(titleOf(element), element.nameSpan.start);
    } else {
      const strange = element.attributes.filter((attribute) => !isSeen(attribute) && !isForEditors(attribute));
      for (const { name, nameSpan } of strange) add(`${element.name} ${name}`, nameSpan.start);
    }
  }
  return found;
}

/** True for an attribute that is part of the format, in this spelling. */
export const isSeen = ({ element, name }: Attribute): boolean => attributeOf(element.name, name) !== undefined;

/** True for a Property that is known and has a value: without one it sets nothing. */
export const setsProperty = (property: Element): boolean =>
  propertyLike(textIn(property, 'Name')) !== undefined && textIn(property, 'Value') !== '';

/** True for a Setup that names the organisation, the only thing that it is known for. */
export const namesCompany = (setup: Element): boolean =>
  sameWord(textIn(setup, 'Name'), 'Company') && attributeValue(setup, 'Value') !== undefined;

/** True for a User that says which registry value it is about. */
export const namesPreference = (user: Element): boolean => textIn(user, 'Key') !== '' && textIn(user, 'Name') !== '';

const textIn = (element: Element, name: string): string => attributeValue(element, name)?.trim() ?? '';

/** Namespaces. */
const isForEditors = ({ name }: Attribute) => /^xmlns$|:/.test(name);

const meaningful: Readonly<Record<string, (element: Element) => boolean>> = {
  Property: setsProperty,
  Setup: namesCompany,
  User: namesPreference,
};

function isElementSeen(element: Element, doc: OdtDocument): boolean {
  if (element === doc.root) return true;
  const schema = elementNamed(element.name);
  const parent = element.parent === doc.root ? 'Configuration' : element.parent?.name;
  return (
    schema !== undefined &&
    schema.status !== 'unsupported' &&
    schema.parents.includes(parent ?? '') &&
    (meaningful[element.name]?.(element) ?? true)
  );
}

const titleOf = (element: Element): string => {
  const name = attributeValue(element, 'Name');
  return name ? `${element.name} ${name}` : element.name;
};
