import { attributeLike, elementLike } from '../../knowledge/odt-schema';
import { isWellNamed } from '../as-meant';
import { attribute as ownAttribute } from '../document';
import { removeAttribute, renameAttribute } from '../edit';
import { defineNameRule } from '../rule';

export default defineNameRule({
  id: 'odt/attribute-name-case',
  severity: 'error',
  summary: 'The name of an attribute is written with wrong capital or small letters.',
  sources: ['pr-29'],
  messages: {
    wrong:
      '"{name}" must be written {known} on {element}. setup.exe tells capital from small letters in names, so it does not see this attribute and passes over it without a message. Correct the name.',
    twice:
      '"{name}" must be written {known} on {element}, which stands there too. setup.exe tells capital from small letters in names and passes over this one without a message. Delete it.',
    rename: 'Change to {known}',
    remove: 'Delete the attribute',
  },
  check(doc, report) {
    if (isWellNamed(doc)) return;
    for (const element of doc.elements)
      for (const attribute of element.attributes) {
        const owner = elementLike(element.name)?.name;
        const known = owner && attributeLike(owner, attribute.name)?.name;
        if (!owner || !known || known === attribute.name) continue;
        const args = { name: attribute.name, known, element: owner };
        if (ownAttribute(element, known)) {
          const remove = { title: 'remove' as const, edits: [removeAttribute(doc, attribute)], safe: true };
          report(attribute.nameSpan, 'twice', { args, fixes: [remove] });
        } else {
          const rename = { title: 'rename' as const, args, edits: [renameAttribute(attribute, known)], safe: true };
          report(attribute.nameSpan, 'wrong', { args, fixes: [rename] });
        }
      }
  },
});
