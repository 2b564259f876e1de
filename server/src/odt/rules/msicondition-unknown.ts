import { closest } from '../../core/closest';
import { msiIdNamed, msiIds } from '../../knowledge/msi-ids';
import { productNamed } from '../../knowledge/products';
import { guidanceDate } from '../../knowledge/sources';
import { msiConditions } from '../msi-condition';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/msicondition-unknown',
  severity: 'info',
  summary: 'MSICondition names a Setup ID that the guidance does not show.',
  sources: [
    'odt-options#msicondition-attribute-part-of-product-element',
    'upgrade-from-msi#keep-some-office-products-and-uninstall-all-other-office-products',
  ],
  messages: {
    unknown:
      '"{id}" is not among the Setup IDs that the guidance showed on {date}. That list is open: compare with Setup.xml in the product folder of the MSI edition. If no product has this ID, setup.exe does not install this one.',
    change: 'Change to "{id}"',
  },
  check(doc, report) {
    for (const { ids } of msiConditions(doc))
      for (const { id, span } of ids) {
        if (msiIdNamed(id) || productNamed(id)) continue;
        const meant = closest(
          id,
          msiIds.map((known) => known.id),
        );
        report(span, 'unknown', {
          args: { id, date: guidanceDate },
          fixes: [meant ? { title: 'change', args: { id: meant }, edits: [{ span, text: meant }] } : undefined],
        });
      }
  },
});
