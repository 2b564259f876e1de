import { removeElement } from '../edit';
import { excludedApps } from '../excluded-apps';
import { knownProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-not-in-product',
  severity: 'hint',
  tag: 'unnecessary',
  summary: 'ExcludeApp leaves out an app that the product does not have.',
  sources: ['ltsc-2024-overview#microsoft-publisher', 'ltsc-2021-overview#microsoft-teams'],
  messages: {
    absent: '{product} does not have {app}, so this leaves nothing out. The element can go.',
    remove: 'Delete the element',
  },
  check(doc, report) {
    for (const { element, known: product } of knownProducts(doc))
      for (const app of excludedApps(element)) {
        if (!app.known || !product.without?.includes(app.known.id)) continue;
        report(app.id.valueSpan, 'absent', {
          args: { product: product.id, app: app.known.name },
          fixes: [{ title: 'remove', edits: [removeElement(doc, app.element)] }],
        });
      }
  },
});
