import { addedLanguages, isKeyword } from '../languages-in-file';
import { isForDownload } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/matchinstalled-download',
  severity: 'warning',
  summary: 'MatchInstalled stands in a file for /download.',
  sources: [
    'odt-options#id-attribute-part-of-language-element',
    'languages#deploy-visio-or-project-in-the-same-languages-as-an-existing-version-of-microsoft-365-apps',
  ],
  messages: {
    download:
      'setup.exe /download does not work with MatchInstalled, and this file is meant for it, by its name or by DownloadPath. Name the languages to download here, and keep MatchInstalled for the file that installs.',
  },
  check(doc, report) {
    if (!isForDownload(doc)) return;
    for (const language of addedLanguages(doc))
      if (isKeyword(language, 'MatchInstalled')) report(language.id.valueSpan, 'download');
  },
});
