import { languageName } from '../../knowledge/languages';
import { isProjectOrVisio } from '../../knowledge/products';
import { baseOf, exchangeLanguage, languagesIn } from '../languages-in-file';
import { knownProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/language-project-visio',
  severity: 'error',
  summary: 'Project or Visio is asked for in a language that it does not have.',
  sources: ['odt-options#id-attribute-part-of-language-element', 'customization-tool#create-a-configuration-file'],
  messages: {
    fails:
      'Project and Visio do not come in {name} ({tag}), and setup.exe fails when it is asked for. Use {base} for this product; Office itself may keep {tag}.',
    change: 'Use "{base}" for this product',
  },
  check(doc, report) {
    for (const { element, known } of knownProducts(doc)) {
      if (!isProjectOrVisio(known)) continue;
      for (const language of languagesIn(element)) {
        const { tag, id } = language;
        const base = tag?.projectVisio === 'fails' && baseOf(tag);
        if (!tag || !base) continue;
        report(id.valueSpan, 'fails', {
          args: { name: languageName(tag), tag: tag.id, base: base.id },
          fixes: [
            { title: 'change', args: { base: base.id }, edits: [exchangeLanguage(doc, element, language, base.id)] },
          ],
        });
      }
    }
  },
});
