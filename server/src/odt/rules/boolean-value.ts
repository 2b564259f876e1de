import { documentedAttributes } from '../documented-attributes';
import { removeAttribute, replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/boolean-value',
  severity: 'error',
  summary: 'An attribute that takes TRUE or FALSE has another value.',
  sources: [
    'odt-options#accepteula-attribute-part-of-display-element',
    'odt-options#allowcdnfallback-attribute-part-of-add-element',
    'odt-options#enabled-attribute-part-of-updates-element',
  ],
  messages: {
    wrong:
      '{name} takes TRUE or FALSE, not "{value}". Another word is not documented to mean either; setup.exe gives no message, so count on it not taking effect. Write TRUE or FALSE.',
    empty:
      '{name} takes TRUE or FALSE and is empty here. setup.exe gives no message, so count on the attribute having no effect. Write TRUE or FALSE, or delete the attribute.',
    change: 'Change to {value}',
    remove: 'Delete the attribute {name}',
  },
  check(doc, report) {
    for (const { attribute, schema } of documentedAttributes(doc)) {
      if (schema.kind !== 'boolean') continue;
      const { name, element } = attribute;
      const value = attribute.value.trim();
      if (element.name === 'RemoveMSI' || /^(?:TRUE|FALSE)$/i.test(value)) continue;
      if (!attribute.quote && value === '') continue;
      const likely = /^(?:no?|0|off|disabled?|f|fals.?|flase)$/i.test(value) ? ['FALSE', 'TRUE'] : ['TRUE', 'FALSE'];
      report(value === '' ? attribute.span : attribute.valueSpan, value === '' ? 'empty' : 'wrong', {
        args: { name, value },
        sources: [schema.cite],
        fixes: [
          value === '' ? { title: 'remove', args: { name }, edits: [removeAttribute(doc, attribute)] } : undefined,
          ...likely.map((word) => ({
            title: 'change' as const,
            args: { value: word },
            edits: [replaceValue(attribute, word)],
            // It removes all of Office.
            byHand: element.name === 'Remove' && word === 'TRUE' ? (true as const) : undefined,
          })),
        ],
      });
    }
  },
});
