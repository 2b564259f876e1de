import { attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/configuration-id-host',
  severity: 'hint',
  enabled: false,
  tag: 'unnecessary',
  summary: 'Configuration carries ID or Host, which only tell Microsoft where the file came from.',
  sources: ['customization-tool#id-and-host-attributes'],
  messages: {
    tracking:
      '{name} changes nothing on the device. The Office Customization Tool writes it, and Office reports it to Microsoft with its usage data. It can be deleted.',
    remove: 'Delete the attribute',
  },
  check(doc, report) {
    for (const attribute of ['ID', 'Host'].flatMap((name) => attributes(doc, name, ['Configuration'])))
      report(attribute.nameSpan, 'tracking', {
        args: { name: attribute.name },
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, attribute)], safe: true }],
      });
  },
});
