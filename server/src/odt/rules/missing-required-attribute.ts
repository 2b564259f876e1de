import { propertyLike } from '../../knowledge/properties';
import type { Element } from '../document';
import { sourcesOf } from '../documented-attributes';
import { addAttribute, removeElement, textAsAttribute } from '../edit';
import { choosesProduct, likelyValue, requiredAttribute, textInstead } from '../required-attributes';
import { defineRule } from '../rule';

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
    text: 'Put the text into {attribute}',
    add: 'Add {attribute}="{value}"',
    remove: 'Delete the element',
  },
  check(doc, report) {
    for (const element of doc.elements) {
      const attribute = requiredAttribute(element);
      if (!attribute || !element.parent || says(element, attribute)) continue;
      const text = textInstead(element);
      const value = text ? undefined : likelyValue(doc, element);
      const args = { element: element.name, attribute, value: value ?? '' };
      report(element.nameSpan, 'missing', {
        args,
        sources: sourcesOf(element, attribute),
        fixes: [
          text ? { title: 'text', args, edits: textAsAttribute(element, attribute, text) } : undefined,
          value
            ? { title: 'add', args, edits: [addAttribute(element, attribute, value)], byHand: choosesProduct(element) }
            : undefined,
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
