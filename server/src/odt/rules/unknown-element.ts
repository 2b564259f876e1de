import { elementLike, msiConfigElements } from '../../knowledge/odt-schema';
import { propertyLike } from '../../knowledge/properties';
import { guidanceDate } from '../../knowledge/sources';
import { isWellNamed } from '../as-meant';
import { removeElement, renameElement } from '../edit';
import { meantElement } from '../meant-name';
import { defineNameRule } from '../rule';

export default defineNameRule({
  id: 'odt/unknown-element',
  severity: 'warning',
  summary: 'An element is not part of the format.',
  sources: ['odt-options'],
  messages: {
    unknown:
      '"{name}" is not an element of a configuration file (guidance of {date}). setup.exe gives no message and most likely passes over it with everything inside. Correct the name or delete the element.',
    meant:
      '"{name}" is not an element of a configuration file; {meant} may be meant (guidance of {date}). setup.exe gives no message and most likely passes over it with everything inside. Correct the name or delete the element.',
    msi: '"{name}" belongs to the Config.xml of MSI editions of Office. setup.exe of the Office Deployment Tool has no such element and most likely passes over it. Delete it; what it asks for has to be said with the elements of this format.',
    rename: 'Change to {meant}',
    remove: 'Delete the element',
  },
  check(doc, report) {
    if (isWellNamed(doc)) return;
    for (const element of doc.elements) {
      const { name, parent } = element;
      if (!parent || isKnown(name) || !isKnown(parent.name)) continue;
      const remove = { title: 'remove' as const, edits: [removeElement(doc, element)] };
      const meant = meantElement(name, parent.name);
      const args = { name, meant: meant ?? '', date: guidanceDate };
      if (msiConfigElements.includes(name)) report(element.nameSpan, 'msi', { args, fixes: [remove] });
      else if (!meant) report(element.nameSpan, 'unknown', { args, fixes: [remove] });
      else {
        const rename = { title: 'rename' as const, args, edits: renameElement(element, meant) };
        report(element.nameSpan, 'meant', { args, fixes: [rename, remove] });
      }
    }
  },
});

/** The name of a property is another rule's business. */
const isKnown = (name: string) => elementLike(name) !== undefined || propertyLike(name) !== undefined;
