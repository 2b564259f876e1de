import type { OdtDocument } from './document';
import { addedProducts, type KnownProduct } from './products-in-file';

/** The products of the file, where all of them are known and none can use shared computer activation. */
export function productsWithoutSharing(doc: OdtDocument): KnownProduct[] {
  const products = addedProducts(doc).filter(
    ({ known }) => known?.licence !== 'component' && known?.licence !== 'free',
  );
  const bought = products.filter((product): product is KnownProduct => {
    const { known } = product;
    return known !== undefined && (known.licence !== 'subscription' || known.consumer === true);
  });
  return bought.length === products.length ? bought : [];
}
