import type { Edit } from '../core/text';
import { type Attribute, type Element, type OdtDocument, properties } from './document';
import { escapeValue, removeAttribute, setProperty } from './edit';

const written = (name: string, value: string) => `Name="${name}" Value="${escapeValue(value)}"`;

/** Makes an element that bears the name of a property a Property element, where it has just one value. */
export function elementAsProperty(element: Element, name: string): Edit[] | undefined {
  const values = [...element.attributes, ...element.texts].map(({ value }) => value.trim());
  if (values.length !== 1 || element.children.length > 0) return undefined;
  return [{ span: element.span, text: `<Property ${written(name, values[0]!)} />` }];
}

/** Makes an attribute that bears the name of a property a Property element; on a Property its Name and Value. */
export function attributeAsProperty(doc: OdtDocument, attribute: Attribute, name: string): Edit[] | undefined {
  const { element } = attribute;
  if (doc.syntaxErrors.length > 0) return undefined;
  if (element.name === 'Property')
    return element.attributes.length === 1
      ? [{ span: attribute.span, text: written(name, attribute.value) }]
      : undefined;
  const removal = removeAttribute(doc, attribute);
  return properties(doc, name).length > 0 ? [removal] : [removal, ...setProperty(doc, name, attribute.value)];
}
