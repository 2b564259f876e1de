import { languageName } from '../../knowledge/languages';
import { addFirst } from '../edit';
import { languagesIn, languageXml } from '../languages-in-file';
import { isSuite, knownProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/language-partial-only',
  severity: 'info',
  summary: 'A suite lists only languages into which Office is partly translated.',
  sources: ['language-packs-2016#language-interface-packs'],
  messages: {
    partial:
      'Office is only partly translated into {name} ({tag}), and no full language stands beside it. What is not translated needs another language underneath; it is not documented which one setup.exe takes. List a full language first.',
    add: 'Add Language "en-us" in front',
  },
  check(doc, report) {
    for (const { element } of knownProducts(doc).filter(isSuite)) {
      const listed = languagesIn(element);
      const partial = listed.find(({ tag }) => tag?.level === 'partial');
      if (!partial?.tag || listed.some(({ tag }) => tag?.level !== 'partial')) continue;
      report(partial.id.valueSpan, 'partial', {
        args: { name: languageName(partial.tag), tag: partial.tag.id },
        fixes: [{ title: 'add', edits: [addFirst(doc, element, languageXml('en-us'))] }],
      });
    }
  },
});
