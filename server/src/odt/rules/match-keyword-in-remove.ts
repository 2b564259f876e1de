import { children } from '../document';
import { removeElements } from '../edit';
import { isKeyword, languagesIn } from '../languages-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/match-keyword-in-remove',
  severity: 'info',
  summary: 'Remove lists a language by MatchOS or MatchPreviousMSI.',
  sources: ['odt-options#remove-element'],
  messages: {
    match:
      'The guidance removes languages by their tags only; what "{value}" does in Remove is not documented. Name the languages, or leave Language out to remove {id} in all of them.',
    all: 'Remove {id} in all languages',
  },
  check(doc, report) {
    for (const product of children(doc.root, 'Remove').flatMap((remove) => children(remove, 'Product'))) {
      const id = product.attributes.find(({ name }) => name === 'ID')?.value.trim() ?? 'Product';
      // Of MatchInstalled one article says that it serves to take apps out.
      for (const language of languagesIn(product))
        if (isKeyword(language, 'MatchOS') || isKeyword(language, 'MatchPreviousMSI'))
          report(language.id.valueSpan, 'match', {
            args: { value: language.value, id },
            fixes: [{ title: 'all', args: { id }, edits: removeElements(doc, children(product, 'Language')) }],
          });
    }
  },
});
