import { attributes } from '../document';
import { removeAttribute, removeElement } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/removemsi-false',
  severity: 'warning',
  summary: 'RemoveMSI is meant to be switched off by an attribute.',
  sources: ['removemsi-all-2019', 'odt-options#removemsi-element'],
  messages: {
    off: 'All="{value}" does not switch RemoveMSI off. The reference never had that value and dropped All in January 2019; expect setup.exe to uninstall all MSI editions of Office. Delete RemoveMSI to keep them.',
    element: 'Delete RemoveMSI',
    attribute: 'Delete All, and remove the MSI editions',
  },
  check(doc, report) {
    for (const all of attributes(doc, 'All', ['RemoveMSI']))
      if (/^(?:false|0|no)$/i.test(all.value.trim()))
        report(all.valueSpan, 'off', {
          args: { value: all.value.trim() },
          fixes: [
            { title: 'element', edits: [removeElement(doc, all.element)] },
            { title: 'attribute', edits: [removeAttribute(doc, all)] },
          ],
        });
  },
});
