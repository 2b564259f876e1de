import { attribute } from '../document';
import { removeAttribute } from '../edit';
import { isKeyword, listedLanguages } from '../languages-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/targetproduct-misused',
  severity: 'warning',
  tag: 'unnecessary',
  summary: 'TargetProduct stands on a Language that is not MatchInstalled.',
  sources: ['odt-options#targetproduct-attribute-part-of-language-element'],
  messages: {
    noEffect:
      'TargetProduct has no effect on "{value}": only MatchInstalled looks at the languages of another product. Delete it.',
    remove: 'Delete TargetProduct',
  },
  check(doc, report) {
    for (const language of listedLanguages(doc)) {
      const target = attribute(language.element, 'TargetProduct');
      // Of a Language that is not known nothing can be said.
      if (!target || !(language.tag || language.keyword)) continue;
      if (isKeyword(language, 'MatchInstalled')) continue;
      report(target.nameSpan, 'noEffect', {
        args: { value: language.value },
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, target)], safe: true }],
      });
    }
  },
});
