import type { OdtDocument } from './document';
import { type AddedProduct, addedProducts } from './products-in-file';

/** The products of the file, where all of them are known and none can have its licence on the device. */
export function productsWithoutDeviceLicence(doc: OdtDocument): readonly AddedProduct[] {
  const products = addedProducts(doc).filter(({ known }) => known?.licence !== 'component');
  return products.every(({ known }) => known !== undefined && !/^O365ProPlus/.test(known.id)) ? products : [];
}
