import { removeElement } from '../edit';
import { suites } from '../products-in-file';
import { knownProperty } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/packageguid-volume',
  severity: 'warning',
  summary: 'PACKAGEGUID is set for an App-V package of a volume suite, which is not supported.',
  sources: ['odt-options#packageguid-property-part-of-property-element'],
  messages: {
    volume:
      'PACKAGEGUID is for App-V packages, and {suite} cannot be made into one: packages of the volume suites are not supported. setup.exe /configure has no use for the property. Delete it.',
    remove: 'Delete PACKAGEGUID',
  },
  check(doc, report) {
    const property = knownProperty(doc, 'PACKAGEGUID');
    const suite = suites(doc).find(({ known }) => known.licence === 'volume');
    if (!property || !suite) return;
    report(property.name.valueSpan, 'volume', {
      args: { suite: suite.known.id },
      fixes: [{ title: 'remove', edits: [removeElement(doc, property.element)] }],
    });
  },
});
