import { elementLike } from '../../knowledge/odt-schema';
import { isWellNamed } from '../as-meant';
import { renameElement } from '../edit';
import { defineNameRule } from '../rule';

export default defineNameRule({
  id: 'odt/element-name-case',
  severity: 'error',
  summary: 'The name of an element is written with wrong capital or small letters.',
  sources: ['pr-29'],
  messages: {
    wrong:
      '"{name}" must be written {known}. setup.exe tells capital from small letters in names, so it does not see this element and passes over it without a message. Correct the name.',
    rename: 'Change to {known}',
  },
  check(doc, report) {
    if (isWellNamed(doc)) return;
    for (const element of doc.elements) {
      const known = elementLike(element.name)?.name;
      if (!known || known === element.name) continue;
      const args = { name: element.name, known };
      const rename = { title: 'rename' as const, args, edits: renameElement(element, known), safe: true };
      report(element.nameSpan, 'wrong', { args, fixes: [rename] });
    }
  },
});
