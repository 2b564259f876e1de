import { attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';

const guid = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

export default defineRule({
  id: 'odt/configuration-id-guid',
  severity: 'hint',
  summary: 'The ID of Configuration is not a GUID.',
  sources: ['customization-tool#id-and-host-attributes'],
  messages: {
    notGuid:
      'This ID is not a GUID, so the Office Customization Tool did not write it. It names nothing for setup.exe: it only goes to Microsoft with the usage data. Delete it; describe the file in a comment or in Info.',
    remove: 'Delete the attribute',
  },
  check(doc, report) {
    for (const id of attributes(doc, 'ID', ['Configuration'])) {
      if (guid.test(id.value.trim())) continue;
      report(id.value.trim() === '' ? id.span : id.valueSpan, 'notGuid', {
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, id)], safe: true }],
      });
    }
  },
});
