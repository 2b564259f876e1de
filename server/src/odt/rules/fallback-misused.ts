import { attribute } from '../document';
import { removeAttribute } from '../edit';
import { isKeyword, listedLanguages } from '../languages-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/fallback-misused',
  severity: 'warning',
  tag: 'unnecessary',
  summary: 'Fallback stands on a Language that it cannot help.',
  sources: ['odt-options#fallback-attribute-part-of-language-element'],
  messages: {
    noEffect:
      'Fallback has no effect on "{value}": it belongs to MatchOS and MatchInstalled, which may find a language that Office does not have. List the other language in a Language of its own if you want both.',
    remove: 'Delete Fallback',
  },
  check(doc, report) {
    for (const language of listedLanguages(doc)) {
      const fallback = attribute(language.element, 'Fallback');
      // Of a Language that is not known nothing can be said.
      if (!fallback || !(language.tag || language.keyword)) continue;
      if (isKeyword(language, 'MatchOS') || isKeyword(language, 'MatchInstalled')) continue;
      report(fallback.nameSpan, 'noEffect', {
        args: { value: language.value },
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, fallback)], safe: true }],
      });
    }
  },
});
