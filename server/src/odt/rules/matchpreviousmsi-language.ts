import { children } from '../document';
import { addBefore } from '../edit';
import { isExplicit, isKeyword, languagesIn, languageXml } from '../languages-in-file';
import { addedProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/matchpreviousmsi-language',
  severity: 'error',
  summary: 'MatchPreviousMSI is the only Language of a product.',
  sources: ['upgrade-from-msi#install-the-same-language-resources'],
  messages: {
    alone:
      'MatchPreviousMSI needs another Language beside it. Where there is no MSI edition of Office, setup.exe has no language to install {id} in. Add the main language of your users in front.',
    add: 'Add Language "{tag}" in front',
  },
  check(doc, report) {
    const products = addedProducts(doc);
    const explicit = products.flatMap(({ element }) => languagesIn(element)).find(isExplicit);
    for (const { element, id } of products) {
      const [language] = languagesIn(element);
      if (!language || !isKeyword(language, 'MatchPreviousMSI') || children(element, 'Language').length > 1) continue;
      const tag = explicit?.tag?.id ?? 'en-us';
      report(language.id.valueSpan, 'alone', {
        args: { id: id.value.trim() },
        fixes: [{ title: 'add', args: { tag }, edits: [addBefore(doc, language.element, languageXml(tag))] }],
      });
    }
  },
});
