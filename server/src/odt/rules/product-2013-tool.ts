import { removeElement } from '../edit';
import { addedProducts, knownProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-2013-tool',
  severity: 'warning',
  summary: 'A product needs the Office Deployment Tool for Office 2013.',
  sources: ['product-ids-2020', 'end-of-support'],
  messages: {
    older:
      '"{id}" belongs to the Office Deployment Tool for Office 2013. The setup.exe of today cannot install it, and its support ended on {end}. Delete it from Add.',
    remove: 'Delete this Product',
  },
  check(doc, report) {
    const others = addedProducts(doc).length > 1;
    for (const { element, id, known } of knownProducts(doc))
      if (known.olderTool)
        report(id.valueSpan, 'older', {
          args: { id: known.id, end: known.endOfSupport ?? '' },
          fixes: [others ? { title: 'remove', edits: [removeElement(doc, element)] } : undefined],
        });
  },
});
