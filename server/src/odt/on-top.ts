import { attribute, type Element, type OdtDocument } from './document';
import { isKeyword, languagesIn } from './languages-in-file';
import { adds, isForDownload, knownProductsOf, productsOf } from './products-in-file';
import { matchesInstalled } from './version-value';

/**
 * The Add elements that certainly add to an Office that is there already: language packs and proofing tools only, or
 * Visio and Project that take their languages or version from what is installed. Visio alone may be a first installation.
 */
export const onTopOfInstalled = (doc: OdtDocument): Element[] => {
  // A file for /download has to name everything.
  if (isForDownload(doc)) return [];
  return adds(doc).filter((add) => !attribute(add, 'SourcePath') && isOnTop(add));
};

function isOnTop(add: Element): boolean {
  const known = knownProductsOf(add);
  if (known.length === 0 || known.length < productsOf(add).length) return false;
  if (known.every(({ known: product }) => product.kind === 'component')) return true;
  if (known.some(({ known: product }) => product.kind === 'suite')) return false;
  return (
    matchesInstalled(add) ||
    known.some(({ element }) => languagesIn(element).some((language) => isKeyword(language, 'MatchInstalled')))
  );
}
