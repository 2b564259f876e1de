import { oncePer } from '../core/once';
import type { Cite } from '../core/rule';
import { attributeOf, type OdtAttribute } from '../knowledge/odt-schema';
import type { Attribute, Element, OdtDocument } from './document';

/** An attribute of the file, and what the format says of it. */
export interface DocumentedAttribute {
  attribute: Attribute;
  schema: OdtAttribute;
}

/** Every attribute that the format has on its element, in the order of the text. */
export const documentedAttributes = oncePer((doc: OdtDocument): readonly DocumentedAttribute[] => {
  const found: DocumentedAttribute[] = [];
  for (const { name, attributes } of doc.elements)
    for (const attribute of attributes) {
      const schema = attributeOf(name, attribute.name);
      if (schema) found.push({ attribute, schema });
    }
  return found;
});

/** The heading about an attribute of this very element, for rules about several. */
export function sourcesOf({ name }: Element, attribute: string): readonly Cite[] | undefined {
  const schema = attributeOf(name, attribute);
  return schema && [schema.cite];
}
