import { msiIdNamed } from '../../knowledge/msi-ids';
import { productNamed } from '../../knowledge/products';
import { children } from '../document';
import { addAfter } from '../edit';
import { adds } from '../products-in-file';
import { removedProducts, removeFromRemoval } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/remove-product-msi-id',
  severity: 'warning',
  summary: 'Remove names an MSI product.',
  sources: [
    'upgrade-from-msi#remove-existing-msi-versions-of-office-when-upgrading-to-microsoft-365-apps',
    'odt-options#remove-element',
  ],
  messages: {
    msi: '"{id}" is the Setup ID of an MSI product ({name}). Remove only knows Click-to-Run products, so that product stays on the device. RemoveMSI removes MSI products while something is installed.',
    instead: 'Use RemoveMSI instead',
    gone: 'Delete it: RemoveMSI removes it already',
  },
  check(doc, report) {
    const add = adds(doc)[0];
    const hasRemoveMsi = children(doc.root, 'RemoveMSI').length > 0;
    for (const { remove, element, id } of removedProducts(doc)) {
      const known = msiIdNamed(id.value.trim());
      if (!known || productNamed(id.value.trim())) continue;
      const taken = removeFromRemoval(doc, remove, element);
      const instead = add && [taken, addAfter(doc, add, '<RemoveMSI />')];
      report(id.valueSpan, 'msi', {
        args: { id: known.id, name: known.name },
        // Without an installation the guidance does not know RemoveMSI.
        fixes: [hasRemoveMsi ? { title: 'gone', edits: [taken] } : instead && { title: 'instead', edits: instead }],
      });
    }
  },
});
