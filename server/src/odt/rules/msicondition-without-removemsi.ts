import { children } from '../document';
import { addChild } from '../edit';
import { addedLanguages, isKeyword } from '../languages-in-file';
import { msiConditions } from '../msi-condition';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/msicondition-without-removemsi',
  severity: 'info',
  summary: 'MSICondition is used, but the MSI product is not removed.',
  sources: ['odt-options#msicondition-attribute-part-of-product-element'],
  messages: {
    kept: 'The old MSI product that this condition finds stays on the device beside the new one, or makes setup.exe fail. The guidance recommends to remove it in the same file with RemoveMSI.',
    add: 'Add RemoveMSI',
  },
  check(doc, report) {
    const { root } = doc;
    if (root?.name !== 'Configuration' || children(root, 'RemoveMSI').length > 0) return;
    // MatchPreviousMSI needs RemoveMSI even more: odt/matchpreviousmsi-removemsi.
    if (addedLanguages(doc).some((language) => isKeyword(language, 'MatchPreviousMSI'))) return;
    const condition = msiConditions(doc).find(({ ids }) => ids.length > 0);
    if (condition)
      report(condition.attribute.nameSpan, 'kept', {
        fixes: [{ title: 'add', edits: [addChild(doc, root, '<RemoveMSI />')] }],
      });
  },
});
