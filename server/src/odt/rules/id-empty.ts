import { attribute } from '../document';
import { sourcesOf } from '../documented-attributes';
import { removeElement, replaceValue } from '../edit';
import { choosesProduct, likelyValue, requiredAttribute } from '../required-attributes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/id-empty',
  severity: 'warning',
  summary: 'The attribute that says what an element is about is empty.',
  sources: [
    'odt-options#id-attribute-part-of-product-element',
    'odt-options#id-attribute-part-of-language-element',
    'odt-options#id-attribute-part-of-excludeapp-element',
    'odt-options#name-attribute-part-of-property-element',
  ],
  messages: {
    empty:
      '{attribute} of {element} is empty. setup.exe is not told what is meant; whether it stops or passes over the element is not documented. Fill in {attribute}, or delete the element.',
    change: 'Change to {attribute}="{value}"',
    remove: 'Delete the element',
  },
  check(doc, report) {
    for (const element of doc.elements) {
      const name = element.parent && requiredAttribute(element);
      const own = name ? attribute(element, name) : undefined;
      // A value that is only begun has no quotation marks yet.
      if (!name || own?.value.trim() !== '' || !own.quote) continue;
      const value = likelyValue(doc, element);
      const args = { element: element.name, attribute: name, value: value ?? '' };
      report(own.span, 'empty', {
        args,
        sources: sourcesOf(element, name),
        fixes: [
          value
            ? { title: 'change', args, edits: [replaceValue(own, value)], byHand: choosesProduct(element) }
            : undefined,
          { title: 'remove', edits: [removeElement(doc, element)] },
        ],
      });
    }
  },
});
