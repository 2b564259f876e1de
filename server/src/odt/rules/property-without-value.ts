import { propertyLike, propertyNamed } from '../../knowledge/properties';
import { attribute, elements } from '../document';
import { removeElement, setAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/property-without-value',
  severity: 'warning',
  summary: 'A Property has no Value, or an empty one.',
  sources: ['odt-options#value-attribute-part-of-property-element'],
  messages: {
    missing:
      'The Property "{name}" has no Value. It sets nothing, and setup.exe gives no message. Add the value, or delete the Property.',
    empty:
      'The Value of the Property "{name}" is empty. It sets nothing, and setup.exe gives no message. Write the value, or delete the Property.',
    remove: 'Delete the Property',
    set: 'Set the Value to {value}',
  },
  check(doc, report) {
    for (const element of elements(doc, 'Property')) {
      const name = attribute(element, 'Name');
      const value = attribute(element, 'Value');
      if (!name || value?.value.trim() || element.texts.length > 0 || (value && !value.quote)) continue;
      // The customization tool writes such a Property for itself; people empty it before they share a file.
      if (propertyLike(name.value.trim())?.status === 'undocumented') continue;
      report(value ? value.span : name.valueSpan, value ? 'empty' : 'missing', {
        args: { name: name.value.trim() },
        fixes: [
          { title: 'remove', edits: [removeElement(doc, element)] },
          ...(propertyNamed(name.value)?.values ?? []).map((allowed) => ({
            title: 'set' as const,
            args: { value: allowed.value },
            edits: [setAttribute(element, 'Value', allowed.value)],
          })),
        ],
      });
    }
  },
});
