import { children } from '../document';
import { addChild } from '../edit';
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
    if (!root || children(root, 'RemoveMSI').length > 0) return;
    for (const { attribute, ids } of msiConditions(doc))
      if (ids.length > 0)
        report(attribute.nameSpan, 'kept', {
          fixes: [{ title: 'add', edits: [addChild(doc, root, '<RemoveMSI />')] }],
        });
  },
});
