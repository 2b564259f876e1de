import { elementLike } from '../../knowledge/odt-schema';
import { children } from '../document';
import { addBefore, removeElement } from '../edit';
import { plainInstallation } from '../plain-installation';
import { removals } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/removemsi-without-add',
  severity: 'warning',
  summary: 'RemoveMSI stands in a file that installs nothing.',
  sources: ['odt-options#removemsi-element'],
  messages: {
    alone:
      'RemoveMSI removes MSI editions before the products of Add are installed. This file has no Add, and for that case no effect is documented: do not count on the MSI editions being removed. Add what is to be installed.',
    install: 'Add an installation of Microsoft 365 Apps',
    remove: 'Delete RemoveMSI',
  },
  check(doc, report) {
    const { root } = doc;
    if (!root || doc.syntaxErrors.length > 0) return;
    if (root.children.some(({ name }) => ['Add', 'Product'].includes(elementLike(name)?.name ?? ''))) return;
    for (const removeMsi of children(root, 'RemoveMSI'))
      report(removeMsi.nameSpan, 'alone', {
        fixes: [
          // A file that removes Office is not meant to install it.
          removals(doc).length > 0
            ? { title: 'remove', edits: [removeElement(doc, removeMsi)] }
            : { title: 'install', edits: [addBefore(doc, removeMsi, plainInstallation)], byHand: true },
        ],
      });
  },
});
