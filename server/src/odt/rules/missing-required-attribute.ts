import { propertyLike } from '../../knowledge/properties';
import { attributeValue, type Element, elements, type OdtDocument } from '../document';
import { addAttribute, removeElement } from '../edit';
import { defineRule } from '../rule';

const required = { Product: 'ID', Language: 'ID', ExcludeApp: 'ID', IgnoreProduct: 'ID', Property: 'Name' } as const;

export default defineRule({
  id: 'odt/missing-required-attribute',
  severity: 'error',
  summary: 'An element lacks the attribute that says what it is about.',
  sources: [
    'odt-options#id-attribute-part-of-product-element',
    'odt-options#id-attribute-part-of-language-element',
    'odt-options#id-attribute-part-of-excludeapp-element',
    'odt-options#name-attribute-part-of-property-element',
  ],
  messages: {
    missing:
      '{element} lacks the attribute {attribute}. Without it setup.exe cannot know what is meant, and either stops with a general error or does nothing here. Add {attribute}, or delete the element.',
    add: 'Add {attribute}="{value}"',
    remove: 'Delete the element',
  },
  check(doc, report) {
    for (const element of doc.elements) {
      const attribute = Object.hasOwn(required, element.name) && required[element.name as keyof typeof required];
      if (!attribute || !element.parent || says(element, attribute)) continue;
      const value = likelyValue(doc, element);
      const args = { element: element.name, attribute, value: value ?? '' };
      report(element.nameSpan, 'missing', {
        args,
        fixes: [
          value ? { title: 'add', args, edits: [addAttribute(element, attribute, value)] } : undefined,
          { title: 'remove', edits: [removeElement(doc, element)] },
        ],
      });
    }
  },
});

/** A property that is written as an attribute has a rule of its own. */
const says = (element: Element, attribute: string) =>
  element.attributes.some(
    ({ name }) => name === attribute || (element.name === 'Property' && propertyLike(name) !== undefined),
  );

/** Only where one value is far more likely than all others. */
function likelyValue(doc: OdtDocument, element: Element): string | undefined {
  if (element.name === 'Product') return element.parent?.name === 'Add' ? 'O365ProPlusRetail' : undefined;
  const isOnlyLanguage = element.name === 'Language' && element.parent?.children.filter(isLanguage).length === 1;
  if (!isOnlyLanguage) return undefined;
  const used = elements(doc, 'Language').map((language) => attributeValue(language, 'ID'));
  return used.find((id) => id) ?? 'en-us';
}

const isLanguage = ({ name }: Element) => name === 'Language';
