import { removeElement } from '../edit';
import { addedProducts, knownProducts } from '../products-in-file';
import { isOver } from '../retired-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-publisher',
  severity: 'warning',
  tag: 'deprecated',
  summary: 'Publisher is installed after the end of its support.',
  sources: ['publisher', 'publisher-2026'],
  messages: {
    retired:
      'Support for {name} ended on {end}, and Publisher has no successor. Delete it from Add, and convert .pub files that are still needed.',
    remove: 'Delete this Product',
  },
  check(doc, report, { today }) {
    const others = addedProducts(doc).length > 1;
    for (const { element, id, known } of knownProducts(doc)) {
      const end = known.endOfSupport;
      if (known.app !== 'Publisher' || !isOver(end, today)) continue;
      report(id.valueSpan, 'retired', {
        args: { name: known.name, end },
        fixes: [others ? { title: 'remove', edits: [removeElement(doc, element)] } : undefined],
      });
    }
  },
});
