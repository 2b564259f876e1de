import { productNamed } from '../../knowledge/products';
import { msiConditions } from '../msi-condition';
import { defineRule } from '../rule';
import { setupIdsOf } from '../setup-ids';

export default defineRule({
  id: 'odt/msicondition-c2r-id',
  severity: 'error',
  summary: 'MSICondition names a Click-to-Run product.',
  sources: ['odt-options#msicondition-attribute-part-of-product-element'],
  messages: {
    clickToRun:
      '"{id}" is a product ID of Click-to-Run. MSICondition looks for MSI products by their Setup ID and never finds it, so it can never make setup.exe install this product. Use the Setup ID from the Setup.xml of the MSI product.',
    change: 'Change to "{id}"',
  },
  check(doc, report) {
    for (const { ids } of msiConditions(doc))
      for (const { id, span } of ids) {
        const known = productNamed(id);
        if (!known) continue;
        const meant = setupIdsOf(known).join(',');
        report(span, 'clickToRun', {
          args: { id },
          fixes: [meant ? { title: 'change', args: { id: meant }, edits: [{ span, text: meant }] } : undefined],
        });
      }
  },
});
