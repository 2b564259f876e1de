import { attribute } from '../document';
import { addAttribute } from '../edit';
import { isKeyword, languagesIn } from '../languages-in-file';
import { adds, isSuite, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/matchinstalled-no-target',
  severity: 'warning',
  summary: 'MatchInstalled has no TargetProduct and so matches the product itself.',
  sources: ['odt-options#targetproduct-attribute-part-of-language-element'],
  messages: {
    itself:
      'Without TargetProduct, MatchInstalled takes the languages of {id} itself. Where that is not installed yet, setup.exe finds no language for it. Name the product whose languages to take, or All.',
    add: 'Add TargetProduct="{target}"',
  },
  check(doc, report) {
    for (const products of adds(doc).map(knownProductsOf)) {
      const suite = products.find(isSuite)?.known.id ?? 'O365ProPlusRetail';
      for (const { element, known } of products) {
        const [language, ...more] = languagesIn(element);
        if (known.kind === 'suite' || !language || more.length > 0) continue;
        if (!isKeyword(language, 'MatchInstalled') || attribute(language.element, 'TargetProduct')) continue;
        report(language.id.valueSpan, 'itself', {
          args: { id: known.id },
          fixes: ['All', suite].map((target) => ({
            title: 'add',
            args: { target },
            edits: [addAttribute(language.element, 'TargetProduct', target)],
          })),
        });
      }
    }
  },
});
