import { attributeLike, elementNamed } from '../../knowledge/odt-schema';
import { elements } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';

const msi = (elementNamed('Display')?.msiAttributes ?? [])
  .filter((name) => !attributeLike('Display', name))
  .map((name) => name.toLowerCase());

export default defineRule({
  id: 'odt/display-msi-attribute',
  severity: 'warning',
  tag: 'unnecessary',
  summary: 'Display has an attribute that only the MSI editions of Office know.',
  sources: ['msi-config-xml', 'odt-options#display-element'],
  messages: {
    msi: '"{name}" belongs to the Config.xml of MSI editions of Office. Display has only Level and AcceptEULA here; setup.exe passes over the rest without a message. Delete it, and use Level="None" for an installation without windows.',
    remove: 'Delete the attribute',
  },
  check(doc, report) {
    for (const attribute of elements(doc, 'Display').flatMap((display) => display.attributes)) {
      const { name } = attribute;
      if (!msi.includes(name.toLowerCase())) continue;
      report(attribute.nameSpan, 'msi', {
        args: { name },
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, attribute)], safe: true }],
      });
    }
  },
});
