import { productNamed } from '../../knowledge/products';
import { withoutCommonChannel } from '../channel-fit';
import { attribute } from '../document';
import { removeElement, replaceValue } from '../edit';
import { adds, isSuite, type KnownProduct, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-mixed-products',
  severity: 'error',
  summary: 'Products of one Add need different update channels.',
  sources: ['update-channels#how-to-configure-and-manage-update-channels', 'side-by-side#additional-information'],
  messages: {
    mixed:
      '{product} cannot come from the channel that {first} needs. A device has one update channel for all of Office, so setup.exe cannot install both. Use an edition of the same kind and year, or leave one out.',
    first: 'This product needs another channel.',
    replace: 'Change to "{product}"',
    remove: 'Delete {product}',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const products = knownProductsOf(add);
      const odd = withoutCommonChannel(products);
      // Two suites that exclude each other are odt/mixed-suites'.
      if (odd.some(isSuite)) continue;
      const first = products.find(isSuite) ?? products.find((product) => !odd.includes(product));
      for (const product of first ? odd : []) {
        const twin = twinOf(product, first!);
        report(product.id.valueSpan, 'mixed', {
          args: { product: product.known.id, first: first!.known.id },
          related: [{ span: first!.id.valueSpan, message: 'first' }],
          fixes: [
            twin ? { title: 'replace', args: { product: twin }, edits: [replaceValue(product.id, twin)] } : undefined,
            { title: 'remove', args: { product: product.known.id }, edits: [removeElement(doc, product.element)] },
          ],
        });
      }
    }
  },
});

/** The same volume product of the other year; not where a key of this year stands in the file. */
function twinOf({ known, element }: KnownProduct, { known: first }: KnownProduct): string | undefined {
  if (known.licence !== 'volume' || first.licence !== 'volume' || attribute(element, 'PIDKEY')) return undefined;
  return productNamed(known.id.replace(known.generation, first.generation))?.id;
}
