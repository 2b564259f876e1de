import { attributeOf, elementLike, attributes as known } from '../../knowledge/odt-schema';
import { guidanceDate } from '../../knowledge/sources';
import { isWellNamed } from '../as-meant';
import type { Attribute } from '../document';
import { removeAttribute, renameAttribute } from '../edit';
import { isKnownAttribute } from '../known-attribute';
import { meantAttribute } from '../meant-name';
import { defineNameRule } from '../rule';

export default defineNameRule({
  id: 'odt/unknown-attribute',
  severity: 'warning',
  summary: 'An attribute is not part of the format on this element.',
  sources: ['odt-options'],
  messages: {
    unknown:
      '"{name}" is not an attribute of {element} (guidance of {date}). setup.exe gives no message and most likely passes over it. Delete it or correct its name.',
    meant:
      '"{name}" is not an attribute of {element}; {meant} may be meant (guidance of {date}). setup.exe gives no message and most likely passes over it. Correct the name or delete it.',
    elsewhere:
      '"{name}" is not an attribute of {element}; it belongs to {owners} (guidance of {date}). setup.exe gives no message and most likely passes over it here. Move it or delete it.',
    rename: 'Change to {meant}',
    remove: 'Delete the attribute',
  },
  check(doc, report) {
    if (isWellNamed(doc)) return;
    for (const attribute of doc.elements.flatMap((element) => element.attributes)) {
      const { name } = attribute;
      if (isRemains(attribute)) continue;
      const schema = elementLike(attribute.element.name);
      if (!schema || schema.status === 'unsupported' || isKnownAttribute(schema, name)) continue;
      const meant = meantAttribute(attribute, schema.name);
      const owners = known.filter((other) => other.name === name).map((other) => other.element);
      const args = { name, element: schema.name, meant: meant ?? '', owners: owners.join(', '), date: guidanceDate };
      const message = meant ? 'meant' : owners.length > 0 && owners.length < 4 ? 'elsewhere' : 'unknown';
      report(attribute.nameSpan, message, {
        args,
        fixes: [
          meant ? { title: 'rename', args, edits: [renameAttribute(attribute, meant)] } : undefined,
          // Without an attribute that it must have, the element would mean nothing.
          attributeOf(schema.name, meant ?? '')?.required
            ? undefined
            : { title: 'remove', edits: [removeAttribute(doc, attribute)] },
        ],
      });
    }
  },
});

/** A word without "=": what is left of a broken value or tag is the XML's trouble. */
const isRemains = ({ span, nameSpan }: Attribute) => span.end === nameSpan.end;
