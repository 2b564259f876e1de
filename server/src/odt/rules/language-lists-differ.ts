import type { Element, OdtDocument } from '../document';
import { addLanguages, commonTag, type ListedLanguage, languageFor, languagesIn } from '../languages-in-file';
import { adds, type KnownProduct, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/language-lists-differ',
  severity: 'hint',
  summary: 'The products of one Add list different languages.',
  sources: ['languages#best-practices-for-deploying-languages'],
  messages: {
    differ:
      '"{id}" has other languages than "{first}". setup.exe installs each product in its own list only, so users find one app in a language that the next one lacks.',
    complete: 'Give every product all of these languages',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const products = knownProductsOf(add)
        .filter(({ known }) => known.kind !== 'component')
        .map((product) => ({ ...product, listed: comparable(product.element) }));
      const first = products[0];
      if (!first || products.some(({ listed }) => listed.length === 0 || isOpen(listed))) continue;
      const expected = keys(first.listed);
      // A product that is listed twice is odt/duplicate-product's.
      const others = products.filter(({ known }) => known !== first.known);
      const other = others.find(({ listed }) => keys(listed) !== expected);
      if (other)
        report(other.id.valueSpan, 'differ', {
          args: { id: other.known.id, first: first.known.id },
          fixes: [{ title: 'complete', edits: complete(doc, products) }],
        });
    }
  },
});

type Compared = KnownProduct & { listed: ListedLanguage[] };

/** MatchPreviousMSI works for all products, whichever lists it. */
const comparable = (product: Element) =>
  languagesIn(product).filter(({ keyword }) => keyword?.id !== 'MatchPreviousMSI');

/** Lists that cannot be compared: what is installed, what is no language, or what a tool fills in later. */
const isOpen = (listed: ListedLanguage[]) =>
  listed.some(({ keyword, tag }) => keyword?.id === 'MatchInstalled' || !(tag || keyword));

const keys = (listed: ListedLanguage[]) => [...new Set(listed.map(commonTag))].sort().join(' ');

function complete(doc: OdtDocument, products: Compared[]) {
  const all = new Map(products.flatMap(({ listed }) => listed).map((language) => [commonTag(language), language]));
  return products.flatMap(({ element, known, listed }) => {
    const own = new Set(listed.map(commonTag));
    const missing = [...all]
      .filter(([name]) => !own.has(name))
      .map(([, language]) => languageFor(doc, known, language));
    return missing.length > 0 ? [addLanguages(doc, element, missing)] : [];
  });
}
