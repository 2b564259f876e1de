import { closest } from '../../core/closest';
import { msiIdNamed, msiIds } from '../../knowledge/msi-ids';
import { productNamed } from '../../knowledge/products';
import { guidanceDate } from '../../knowledge/sources';
import { replaceValue } from '../edit';
import { ignoredProducts } from '../ignored-products';
import { defineRule } from '../rule';

const setupIds = msiIds.map(({ id }) => id);

export default defineRule({
  id: 'odt/ignoreproduct-unknown',
  severity: 'info',
  summary: 'IgnoreProduct names a Setup ID that the guidance does not show.',
  sources: [
    'upgrade-from-msi#keep-some-office-products-and-uninstall-all-other-office-products',
    'upgrade-from-msi#other-products-that-can-be-removed',
  ],
  messages: {
    unknown:
      '"{id}" is not among the Setup IDs that the guidance showed on {date}. That list is open: compare with Setup.xml in the product folder of the MSI edition. If no product has this ID, RemoveMSI uninstalls the one you want to keep.',
    change: 'Change to "{id}"',
  },
  check(doc, report) {
    for (const { id, ids } of ignoredProducts(doc)) {
      const own = ids[0];
      if (ids.length !== 1 || !own || msiIdNamed(own) || productNamed(own)) continue;
      const meant = closest(own, setupIds);
      report(id.valueSpan, 'unknown', {
        args: { id: own, date: guidanceDate },
        fixes: [meant ? { title: 'change', args: { id: meant }, edits: [replaceValue(id, meant)] } : undefined],
      });
    }
  },
});
