import { children, type Element, type OdtDocument } from '../document';
import { addAttribute, addFirst, removeElements, renameElement } from '../edit';
import { adds } from '../products-in-file';
import { removals } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/remove-excludeapp',
  severity: 'error',
  summary: 'A Product of Remove has ExcludeApp.',
  sources: [
    'odt-overview#exclude-or-remove-microsoft-365-apps-applications-from-client-computers',
    'odt-options#excludeapp-element',
  ],
  messages: {
    app: 'Remove cannot take a single app away: it removes a whole product or its languages, so here far more goes than this app. To take out one app, install the product again with ExcludeApp under Add.',
    also: 'So does this one',
    reinstall: 'Use Add, which takes the app out of the installed Office',
    remove: 'Delete ExcludeApp, and remove the whole product',
  },
  check(doc, report) {
    for (const remove of removals(doc))
      for (const product of children(remove, 'Product')) {
        const apps = children(product, 'ExcludeApp');
        const [first, ...others] = apps;
        if (!first) continue;
        const edits = asAdd(doc, remove, product);
        report(first.nameSpan, 'app', {
          related: others.map((app) => ({ span: app.nameSpan, message: 'also' })),
          fixes: [edits && { title: 'reinstall', edits }, { title: 'remove', edits: removeElements(doc, apps) }],
        });
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
