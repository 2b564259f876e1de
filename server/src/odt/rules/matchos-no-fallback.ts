import { attribute, children } from '../document';
import { addAttribute } from '../edit';
import { isExplicit, isKeyword, languagesIn } from '../languages-in-file';
import { adds } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/matchos-no-fallback',
  severity: 'info',
  summary: 'MatchOS has no Fallback.',
  sources: ['odt-options#id-attribute-part-of-language-element', 'issue-it-pro-257'],
  messages: {
    alone:
      'MatchOS has no Fallback, and no language stands beside it. On a device whose language Office does not have, there is nothing to install instead, and administrators report that setup.exe fails. The guidance recommends Fallback.',
    add: 'Add Fallback="en-us"',
  },
  check(doc, report) {
    for (const product of adds(doc).flatMap((add) => children(add, 'Product'))) {
      const listed = languagesIn(product);
      if (listed.some(isExplicit)) continue;
      for (const language of listed)
        if (isKeyword(language, 'MatchOS') && !attribute(language.element, 'Fallback'))
          report(language.id.valueSpan, 'alone', {
            fixes: [{ title: 'add', edits: [addAttribute(language.element, 'Fallback', 'en-us')] }],
          });
    }
  },
});
