import { children, type Element, type OdtDocument } from '../document';
import { addFirst, textOfElement } from '../edit';
import { languageXml } from '../languages-in-file';
import { addedProducts, adds } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-without-language',
  severity: 'warning',
  summary: 'A Product of Add lists no Language.',
  sources: ['odt-options#language-element'],
  messages: {
    none: '"{id}" has no Language. Every documented example has at least one, and what setup.exe installs without is not documented. Add the languages that users need.',
    same: 'Add the languages of "{id}"',
    english: 'Add Language "en-us"',
    windows: 'Add the languages of Windows, with English as fallback',
  },
  check(doc, report) {
    const products = addedProducts(doc);
    // A Language in a wrong place is odt/misplaced-element's.
    const misplaced =
      adds(doc).some((add) => children(add, 'Language').length > 0) || children(doc.root, 'Language').length > 0;
    if (misplaced) return;
    const model = products.find(({ element }) => children(element, 'Language').length > 0);
    for (const { element, id } of products) {
      if (children(element, 'Language').length > 0) continue;
      const add = (xml: string) => [addFirst(doc, element, xml)];
      report(element.nameSpan, 'none', {
        args: { id: id.value.trim() },
        fixes: [
          model && {
            title: 'same',
            args: { id: model.id.value.trim() },
            edits: add(languagesText(doc, model.element)),
          },
          { title: 'english', edits: add(languageXml('en-us')) },
          { title: 'windows', edits: add('<Language ID="MatchOS" Fallback="en-us" />') },
        ],
      });
    }
  },
});

const languagesText = (doc: OdtDocument, product: Element) =>
  children(product, 'Language')
    .map((language) => textOfElement(doc, language))
    .join('\n');
