import { isOlderThan } from '../../knowledge/builds';
import { languageName } from '../../knowledge/languages';
import { isProjectOrVisio, type Product } from '../../knowledge/products';
import { attributeValue } from '../document';
import { baseOf, exchangeLanguage, languagesIn } from '../languages-in-file';
import { adds, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/language-needs-2108',
  severity: 'warning',
  summary: 'A language is newer than the product or the pinned build.',
  sources: [
    'languages#languages-culture-codes-and-companion-proofing-languages',
    'ltsc-2021-overview#language-support',
  ],
  messages: {
    product:
      '{product} does not have {name} ({tag}): the language came with Version {client}, after this product. Its installation fails or leaves the language out. Use {base}.',
    build:
      '{name} ({tag}) came with Version {client}, and the build in Version is older. The installation fails or leaves the language out. Use {base}, or name a newer build.',
    change: 'Use "{base}"',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const version = attributeValue(add, 'Version')?.trim() ?? '';
      for (const { element, known } of knownProductsOf(add))
        for (const language of languagesIn(element)) {
          const { tag, id } = language;
          const base = tag && baseOf(tag);
          // Project and Visio have none of these languages in any version.
          if (!tag?.client || !base || isProjectOrVisio(known)) continue;
          const old = isBefore2108(known) ? 'product' : isOlderThan(version, tag.client) ? 'build' : undefined;
          if (!old) continue;
          report(id.valueSpan, old, {
            args: { product: known.id, name: languageName(tag), tag: tag.id, client: tag.client, base: base.id },
            fixes: [
              { title: 'change', args: { base: base.id }, edits: [exchangeLanguage(doc, element, language, base.id)] },
            ],
          });
        }
    }
  },
});

const isBefore2108 = ({ generation, licence }: Product) =>
  licence !== 'free' && (generation === '2016' || generation === '2019');
