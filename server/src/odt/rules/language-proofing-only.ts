import { languageName } from '../../knowledge/languages';
import { addAfter, removeElement } from '../edit';
import { addLanguages, isExplicit, languagesIn, languageXml } from '../languages-in-file';
import { adds, isSuite, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/language-proofing-only',
  severity: 'info',
  summary: 'A suite lists a language that seems to have proofing tools only.',
  sources: ['languages#deploy-proofing-tools'],
  messages: {
    proofing:
      'Office seems to have no menus in {name} ({tag}), only proofing tools. Listed under {product} it may fail or bring no display language. List it under the product ProofingTools.',
    move: 'Move "{tag}" to ProofingTools',
  },
  check(doc, report) {
    for (const products of adds(doc).map(knownProductsOf)) {
      const tools = products.find(({ known }) => known.id === 'ProofingTools')?.element;
      for (const { element, known } of products.filter(isSuite)) {
        const listed = languagesIn(element);
        for (const { element: language, id, tag } of listed) {
          if (tag?.level !== 'proofing') continue;
          const xml = languageXml(tag.id);
          const added = tools
            ? addLanguages(doc, tools, [xml])
            : addAfter(doc, element, `<Product ID="ProofingTools">\n  ${xml}\n</Product>`);
          const others = listed.some((other) => isExplicit(other) && other.tag?.level !== 'proofing');
          report(id.valueSpan, 'proofing', {
            args: { name: languageName(tag), tag: tag.id, product: known.id },
            fixes: [
              others
                ? { title: 'move', args: { tag: tag.id }, edits: [removeElement(doc, language), added] }
                : undefined,
            ],
          });
        }
      }
    }
  },
});
