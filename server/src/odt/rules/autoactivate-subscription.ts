import { removeElement } from '../edit';
import { addedProducts, isSuite, knownProducts } from '../products-in-file';
import { propertyWith, valueSpanOf } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/autoactivate-subscription',
  severity: 'warning',
  summary: 'AUTOACTIVATE is set, although the file installs Microsoft 365 Apps only.',
  sources: ['odt-options#autoactivate-property-part-of-property-element'],
  messages: {
    needless:
      'AUTOACTIVATE is not meant for {products}. Microsoft 365 Apps activates by itself when someone signs in, and the guidance says not to set the property for it; it is for volume and retail editions. Delete it.',
    remove: 'Delete AUTOACTIVATE',
  },
  check(doc, report) {
    const auto = propertyWith(doc, 'AUTOACTIVATE', '1');
    if (!auto) return;
    const products = knownProducts(doc);
    const others = addedProducts(doc).filter(
      ({ known }) => known?.licence !== 'subscription' && known?.licence !== 'component',
    );
    if (others.length > 0 || !products.some((product) => isSuite(product))) return;
    report(valueSpanOf(auto), 'needless', {
      args: {
        products: products
          .filter(({ known }) => known.licence === 'subscription')
          .map(({ known }) => known.id)
          .join(', '),
      },
      fixes: [{ title: 'remove', edits: [removeElement(doc, auto.element)] }],
    });
  },
});
