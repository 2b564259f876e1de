import { oncePer } from '../core/once';
import { type Product, productNamed } from '../knowledge/products';
import { type Attribute, attribute, children, type Element, type OdtDocument } from './document';
import { matchesInstalled } from './version-value';

/** A Product of Add with an ID, and what is known of that ID. */
export interface AddedProduct {
  element: Element;
  id: Attribute;
  known?: Product;
}

/** A Product of Add whose ID is known. */
export type KnownProduct = AddedProduct & { known: Product };

const isKnown = (product: AddedProduct): product is KnownProduct => product.known !== undefined;

// Dozens of rules ask the same, so each answer below is worked out once.

/** The Add elements below Configuration; more than one is another rule's business. */
export const adds = oncePer((doc: OdtDocument): readonly Element[] => children(doc.root, 'Add'));

/** The Product elements of one Add that have an ID. Blanks around an ID are another rule's business. */
export const productsOf = oncePer((add: Element): readonly AddedProduct[] =>
  children(add, 'Product').flatMap((element) => {
    const id = attribute(element, 'ID');
    return id ? [{ element, id, known: productNamed(id.value.trim()) }] : [];
  }),
);

export const addedProducts = oncePer((doc: OdtDocument): readonly AddedProduct[] => adds(doc).flatMap(productsOf));

export const knownProductsOf = oncePer((add: Element): readonly KnownProduct[] => productsOf(add).filter(isKnown));

export const knownProducts = oncePer((doc: OdtDocument): readonly KnownProduct[] => addedProducts(doc).filter(isKnown));

export const suitesOf = oncePer((add: Element): readonly KnownProduct[] => knownProductsOf(add).filter(isSuite));

/** The products of Add that are whole suites, such as Microsoft 365 Apps or Office LTSC. */
export const suites = oncePer((doc: OdtDocument): readonly KnownProduct[] => knownProducts(doc).filter(isSuite));

export const isSuite = ({ known }: KnownProduct): boolean => known.kind === 'suite';

/** True when Add only puts something on top of Office that is there already: no suite, or the installed version. */
export const isSecondInstall = oncePer((doc: OdtDocument): boolean => {
  const added = addedProducts(doc);
  const onTop = added.length > 0 && added.every(({ known }) => known && known.kind !== 'suite');
  return onTop || adds(doc).some(matchesInstalled);
});

/** True when the file is meant for setup.exe /download: by DownloadPath, or by its own name. */
export const isForDownload = oncePer((doc: OdtDocument): boolean => {
  const name = doc.path?.split('/').at(-1) ?? '';
  return /download/i.test(name) || adds(doc).some((add) => attribute(add, 'DownloadPath') !== undefined);
});
