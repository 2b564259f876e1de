import { addLanguages, isKeyword, languagesIn } from '../languages-in-file';
import { adds, isForDownload, isSuite, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';
import { matchesInstalled } from '../version-value';

export default defineRule({
  id: 'odt/matchinstalled-first-install',
  severity: 'info',
  summary: 'MatchInstalled is the only Language of a suite.',
  sources: ['odt-options#id-attribute-part-of-language-element'],
  messages: {
    only: 'MatchInstalled is the only Language of {id}, so this file works only where a Click-to-Run product is installed already. On a new device setup.exe finds no language to install. Add one if the file is meant for new devices too.',
    add: 'Add MatchOS, with English as fallback',
  },
  check(doc, report) {
    if (isForDownload(doc)) return;
    for (const add of adds(doc)) {
      // Says outright that something is installed.
      if (matchesInstalled(add)) continue;
      for (const { element, known } of knownProductsOf(add).filter(isSuite)) {
        const [language, ...more] = languagesIn(element);
        if (!language || more.length > 0 || !isKeyword(language, 'MatchInstalled')) continue;
        report(language.id.valueSpan, 'only', {
          args: { id: known.id },
          fixes: [
            { title: 'add', edits: [addLanguages(doc, element, ['<Language ID="MatchOS" Fallback="en-us" />'])] },
          ],
        });
      }
    }
  },
});
