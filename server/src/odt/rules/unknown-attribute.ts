import { closest } from '../../core/closest';
import { attributeLike, attributesOf, elementLike, attributes as known } from '../../knowledge/odt-schema';
import { propertyLike } from '../../knowledge/properties';
import { guidanceDate } from '../../knowledge/sources';
import { type Attribute, attribute as ownAttribute, sameWord } from '../document';
import { removeAttribute, renameAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
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
    for (const element of doc.elements) {
      const schema = elementLike(element.name);
      if (!schema || schema.status === 'unsupported') continue;
      for (const attribute of element.attributes) {
        const { name } = attribute;
        if (
          attributeLike(schema.name, name) ||
          schema.msiAttributes?.some((msi) => sameWord(name, msi)) ||
          isForeign(attribute)
        )
          continue;
        const meant = meantBy(attribute, schema.name);
        const owners = known.filter((other) => other.name === name).map((other) => other.element);
        const args = { name, element: schema.name, meant: meant ?? '', owners: owners.join(', '), date: guidanceDate };
        const rename = meant
          ? { title: 'rename' as const, args, edits: [renameAttribute(attribute, meant)] }
          : undefined;
        const remove = { title: 'remove' as const, edits: [removeAttribute(doc, attribute)] };
        const message = meant ? 'meant' : owners.length > 0 && owners.length < 4 ? 'elsewhere' : 'unknown';
        report(attribute.nameSpan, message, { args, fixes: [rename, remove] });
      }
    }
  },
});

/** Namespaces are for editors; IgnoreProduct on RemoveMSI and names of properties have rules of their own. */
const isForeign = ({ name, element }: Attribute) =>
  /^xmlns$|:/.test(name) ||
  propertyLike(name) !== undefined ||
  (name === 'IgnoreProduct' && element.name === 'RemoveMSI');

/** Never an attribute that the element has already: a second one would break the file. */
const meantBy = ({ name, element }: Attribute, owner: string) =>
  closest(
    name,
    attributesOf(owner)
      .map((attribute) => attribute.name)
      .filter((candidate) => !ownAttribute(element, candidate)),
  );
