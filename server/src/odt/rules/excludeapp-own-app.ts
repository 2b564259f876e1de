import { removeElement } from '../edit';
import { excludedApps } from '../excluded-apps';
import { adds, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-own-app',
  severity: 'warning',
  summary: 'A product with one app excludes that app.',
  sources: ['odt-options#excludeapp-element'],
  messages: {
    own: '{product} consists of {app} alone, and {app} is left out of it. setup.exe is asked to install the product and not to install it; what it does then is not documented. Delete the exclusion or the product.',
    keep: 'Install {app}',
    remove: 'Delete the product {product}',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const products = knownProductsOf(add);
      for (const { element, known } of products) {
        const own = excludedApps(element).find((app) => known.app !== undefined && app.known?.id === known.app);
        if (!own?.known) continue;
        const args = { product: known.id, app: own.known.name };
        report(own.id.valueSpan, 'own', {
          args,
          fixes: [
            { title: 'keep', args, edits: [removeElement(doc, own.element)] },
            products.length > 1 ? { title: 'remove', args, edits: [removeElement(doc, element)] } : undefined,
          ],
        });
      }
    }
  },
});
