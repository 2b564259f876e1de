import { closest } from '../../core/closest';
import { attributes as schema } from '../../knowledge/odt-schema';
import { properties, propertyLike } from '../../knowledge/properties';
import { guidanceDate } from '../../knowledge/sources';
import { attribute, elements, sameWord } from '../document';
import { removeElement, replaceValue } from '../edit';
import { knownProperties } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/property-unknown',
  severity: 'warning',
  summary: 'Property names a setting that the guidance does not know.',
  sources: ['odt-options#property-element'],
  messages: {
    unknown:
      '"{name}" is not a property that was known on {date} ({known}). setup.exe gives no message and most likely passes over it. Correct the name, or delete the Property.',
    meant:
      '"{name}" is not a property that was known on {date}; {meant} may be meant. setup.exe gives no message and most likely passes over it, so {meant} is not set. Correct the name.',
    attribute:
      '"{name}" is not a property, but an attribute of {owner} (guidance of {date}). setup.exe gives no message and most likely passes over it here. Set it on {owner}.',
    change: 'Change to "{meant}"',
    remove: 'Delete the Property',
  },
  check(doc, report) {
    const set = new Set(knownProperties(doc).map(({ known }) => known.name));
    for (const element of elements(doc, 'Property')) {
      const name = attribute(element, 'Name');
      const value = name?.value.trim();
      if (!name || !value || propertyLike(value)) continue;
      const owner = schema.find((known) => known.element !== 'Property' && sameWord(known.name, value))?.element;
      const meant = owner ? undefined : closest(value, names);
      const args = { name: value, meant: meant ?? '', owner: owner ?? '', known: names.join(', '), date: guidanceDate };
      report(name.valueSpan, owner ? 'attribute' : meant ? 'meant' : 'unknown', {
        args,
        fixes: [
          meant && !set.has(meant) ? { title: 'change', args, edits: [replaceValue(name, meant)] } : undefined,
          { title: 'remove', edits: [removeElement(doc, element)] },
        ],
      });
    }
  },
});

const names = properties.map(({ name }) => name);
