import { removeElement, replaceValue } from '../edit';
import { knownProperty } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/packageguid-format',
  severity: 'warning',
  summary: 'PACKAGEGUID is not a GUID in capital letters.',
  sources: ['odt-options#packageguid-property-part-of-property-element'],
  messages: {
    format:
      'PACKAGEGUID must look like 12345678-ABCD-1234-ABCD-1234567890AB, with digits and the capital letters A to F only. For anything else setup.exe makes the App-V package with the default ID and gives no message. Correct the GUID.',
    change: 'Change to {guid}',
    remove: 'Delete PACKAGEGUID, to use the default ID',
  },
  check(doc, report) {
    const property = knownProperty(doc, 'PACKAGEGUID');
    const value = property?.value;
    if (!value?.value.trim() || pattern.test(value.value)) return;
    const guid = value.value
      .trim()
      .replace(/^\{|\}$/g, '')
      .toUpperCase();
    report(value.valueSpan, 'format', {
      fixes: [
        pattern.test(guid) ? { title: 'change', args: { guid }, edits: [replaceValue(value, guid)] } : undefined,
        { title: 'remove', edits: [removeElement(doc, property!.element)] },
      ],
    });
  },
});

const pattern = /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;
