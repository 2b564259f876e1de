import { addAfter, replaceValue } from '../edit';
import { ignoredProducts, ignoreXml } from '../ignored-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/ignoreproduct-list',
  severity: 'warning',
  summary: 'One IgnoreProduct names several products.',
  sources: ['upgrade-from-msi#keep-some-office-products-and-uninstall-all-other-office-products'],
  messages: {
    several:
      'The guidance shows one product in each IgnoreProduct; a list is documented for MSICondition only. If setup.exe takes this for one ID, it keeps none of these products. Write an IgnoreProduct for each.',
    split: 'Write an IgnoreProduct for each',
  },
  check(doc, report) {
    for (const { element, id, ids } of ignoredProducts(doc)) {
      const [first, ...others] = ids;
      if (!first || others.length === 0) continue;
      report(id.valueSpan, 'several', {
        fixes: [{ title: 'split', edits: [replaceValue(id, first), addAfter(doc, element, ignoreXml(others))] }],
      });
    }
  },
});
