import { languageName } from '../../knowledge/languages';
import { isProjectOrVisio } from '../../knowledge/products';
import { guidanceDate } from '../../knowledge/sources';
import { languagesIn } from '../languages-in-file';
import { knownProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/language-project-visio-other',
  severity: 'info',
  summary: 'No list shows that Project and Visio have this language.',
  sources: [
    'language-packs-2016#applications-and-language-availability',
    'odt-options#id-attribute-part-of-language-element',
  ],
  messages: {
    unsure:
      '{name} ({tag}) is in none of the lists for Project and Visio that were read on {date}. If the product does not have it, its installation fails: look it up in the list of Visio languages, or test.',
  },
  check(doc, report) {
    for (const { element, known } of knownProducts(doc)) {
      if (!isProjectOrVisio(known)) continue;
      for (const { id, tag } of languagesIn(element))
        if (tag && (tag.projectVisio === 'no' || tag.projectVisio === 'unlisted'))
          report(id.valueSpan, 'unsure', { args: { name: languageName(tag), tag: tag.id, date: guidanceDate } });
    }
  },
});
