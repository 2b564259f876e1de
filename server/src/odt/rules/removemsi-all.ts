import { attributes, isTrue } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/removemsi-all',
  severity: 'hint',
  tag: 'unnecessary',
  summary: 'RemoveMSI has an All attribute that is not needed.',
  sources: ['removemsi-all-2019', 'odt-options#removemsi-element'],
  messages: {
    dropped:
      'All is no longer part of RemoveMSI: the reference dropped it in January 2019. The bare element removes every MSI edition. Delete the attribute.',
    remove: 'Delete All',
  },
  check(doc, report) {
    for (const all of attributes(doc, 'All', ['RemoveMSI']))
      if (isTrue(all.value.trim()))
        report(all.span, 'dropped', {
          fixes: [{ title: 'remove', edits: [removeAttribute(doc, all)], safe: true }],
        });
  },
});
