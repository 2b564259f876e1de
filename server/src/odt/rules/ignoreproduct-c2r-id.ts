import { productNamed } from '../../knowledge/products';
import { addAfter, replaceValue } from '../edit';
import { ignoredProducts, ignoreXml } from '../ignored-products';
import { defineRule } from '../rule';
import { setupIdsOf } from '../setup-ids';

export default defineRule({
  id: 'odt/ignoreproduct-c2r-id',
  severity: 'error',
  summary: 'IgnoreProduct names a Click-to-Run product.',
  sources: ['upgrade-from-msi#keep-some-office-products-and-uninstall-all-other-office-products'],
  messages: {
    clickToRun:
      '"{id}" is a product ID of Click-to-Run. RemoveMSI knows MSI products by the Setup ID in their Setup.xml, so this line keeps nothing and the MSI product is uninstalled. Write the Setup ID.',
    change: 'Change to {ids}',
  },
  check(doc, report) {
    for (const { element, id, ids } of ignoredProducts(doc)) {
      const known = ids.length === 1 ? productNamed(ids[0]!) : undefined;
      if (!known) continue;
      const [meant, ...others] = setupIdsOf(known);
      const edits = meant && [
        replaceValue(id, meant),
        ...(others.length > 0 ? [addAfter(doc, element, ignoreXml(others))] : []),
      ];
      report(id.valueSpan, 'clickToRun', {
        args: { id: ids[0]! },
        fixes: [edits ? { title: 'change', args: { ids: [meant, ...others].join(', ') }, edits } : undefined],
      });
    }
  },
});
