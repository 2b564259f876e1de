import { children } from '../document';
import { addChild } from '../edit';
import { addedLanguages, isKeyword } from '../languages-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/matchpreviousmsi-removemsi',
  severity: 'error',
  summary: 'MatchPreviousMSI is used without RemoveMSI.',
  sources: ['upgrade-from-msi#install-the-same-language-resources'],
  messages: {
    missing:
      'MatchPreviousMSI needs RemoveMSI in the same file: it takes over the languages of the MSI products that RemoveMSI uninstalls. Without it, setup.exe does not take them over.',
    add: 'Add RemoveMSI, which uninstalls every MSI edition of Office',
  },
  check(doc, report) {
    const { root } = doc;
    if (root?.name !== 'Configuration' || children(root, 'RemoveMSI').length > 0) return;
    const language = addedLanguages(doc).find((listed) => isKeyword(listed, 'MatchPreviousMSI'));
    if (language)
      report(language.id.valueSpan, 'missing', {
        fixes: [{ title: 'add', edits: [addChild(doc, root, '<RemoveMSI />')] }],
      });
  },
});
