import { attribute, children, type Element, type OdtDocument } from '../document';
import { addAttribute, addFirst, removeAttribute, removeElement, renameElement } from '../edit';
import { adds } from '../products-in-file';
import { removals } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/remove-excludeapp',
  severity: 'error',
  summary: 'A Product of Remove has ExcludeApp, MSICondition or PIDKEY.',
  sources: [
    'odt-overview#exclude-or-remove-microsoft-365-apps-applications-from-client-computers',
    'odt-options#excludeapp-element',
    'odt-options#msicondition-attribute-part-of-product-element',
  ],
  messages: {
    app: 'Remove cannot take a single app away: it removes a whole product or its languages, so here far more goes than this app. To take out one app, install the product again with ExcludeApp under Add.',
    attribute:
      '{name} belongs to the products of Add and has no effect in Remove: the product is removed all the same. Delete it.',
    reinstall: 'Use Add, which takes the app out of the installed Office',
    remove: 'Delete {name}',
  },
  check(doc, report) {
    for (const remove of removals(doc))
      for (const product of children(remove, 'Product')) {
        for (const app of children(product, 'ExcludeApp')) {
          const edits = asAdd(doc, remove, product);
          report(app.nameSpan, 'app', {
            fixes: [
              edits && { title: 'reinstall', edits },
              { title: 'remove', args: { name: 'ExcludeApp' }, edits: [removeElement(doc, app)] },
            ],
          });
        }
        for (const name of ['MSICondition', 'PIDKEY']) {
          const own = attribute(product, name);
          const args = { name };
          if (own)
            report(own.nameSpan, 'attribute', {
              args,
              fixes: [{ title: 'remove', args, edits: [removeAttribute(doc, own)] }],
            });
        }
      }
  },
});

/** Only where Remove holds nothing else, so that all of it can be meant. */
function asAdd(doc: OdtDocument, remove: Element, product: Element) {
  const isAlone = remove.children.length === 1 && remove.attributes.length === 0 && product.attributes.length === 1;
  if (!isAlone || adds(doc).length > 0 || product.children.some(({ name }) => name !== 'ExcludeApp')) return undefined;
  return [
    ...renameElement(remove, 'Add'),
    addAttribute(remove, 'Version', 'MatchInstalled'),
    addFirst(doc, product, '<Language ID="MatchInstalled" />'),
  ];
}
