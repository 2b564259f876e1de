import { removeElement } from '../edit';
import { knownProperty, propertyWith } from '../properties-in-file';
import { defineRule } from '../rule';
import { productsWithoutSharing } from '../shared-activation';

export default defineRule({
  id: 'odt/scl-volume',
  severity: 'warning',
  summary: 'Shared computer activation is switched on, but no product of the file can use it.',
  sources: ['doc-shared-computer', 'ltsc-2024-deploy#create-the-configurationxml-file', 'issue-199'],
  messages: {
    without:
      '{name} has no effect on {products}. Shared computer activation is for Microsoft 365 Apps and for the subscriptions of Project and Visio; setup.exe gives no message, and these products are activated with their own keys or accounts. Delete it.',
    remove: 'Delete the settings of shared computer activation',
  },
  check(doc, report) {
    const products = productsWithoutSharing(doc);
    const shared = propertyWith(doc, 'SharedComputerLicensing', '1');
    const roams = propertyWith(doc, 'SCLCacheOverride', '1');
    const first = shared ?? roams;
    if (!first || products.length === 0) return;
    const all = [shared, roams, knownProperty(doc, 'SCLCacheOverrideDirectory')].filter((one) => one !== undefined);
    report(first.name.valueSpan, 'without', {
      args: { name: first.known.name, products: products.map(({ known }) => known.id).join(', ') },
      fixes: [{ title: 'remove', edits: all.map(({ element }) => removeElement(doc, element)) }],
    });
  },
});
