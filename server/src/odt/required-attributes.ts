import { attribute, attributeValue, type Element, elements, type OdtDocument, type Text } from './document';

const required = { Product: 'ID', Language: 'ID', ExcludeApp: 'ID', IgnoreProduct: 'ID', Property: 'Name' } as const;

/** The attribute that says what an element is about; undefined for elements that need none. */
export const requiredAttribute = ({ name }: Element): string | undefined =>
  Object.hasOwn(required, name) ? required[name as keyof typeof required] : undefined;

/** The one line between the tags, where it stands in for that attribute; on a Property it is the Value. */
export function textInstead(element: Element): Text | undefined {
  const name = element.name === 'Property' ? undefined : requiredAttribute(element);
  const [text, second] = element.texts;
  if (!name || !text || second || element.children.length > 0 || attribute(element, name)) return undefined;
  return /^[^\n]+$/.test(text.value.trim()) ? text : undefined;
}

/** What that attribute most likely is to say; only where one value is far more likely than all others. */
export function likelyValue(doc: OdtDocument, element: Element): string | undefined {
  if (element.name === 'Product') return element.parent?.name === 'Add' ? 'O365ProPlusRetail' : undefined;
  const isOnlyLanguage = element.name === 'Language' && element.parent?.children.filter(isLanguage).length === 1;
  if (!isOnlyLanguage) return undefined;
  const used = elements(doc, 'Language').map((language) => attributeValue(language, 'ID')?.trim());
  return used.find((id) => id) ?? 'en-us';
}

/** What is to be installed is for a person to say. */
export const choosesProduct = ({ name }: Element): true | undefined => (name === 'Product' ? true : undefined);

const isLanguage = ({ name }: Element) => name === 'Language';
