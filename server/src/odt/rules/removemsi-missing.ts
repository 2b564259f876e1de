import { children, elements } from '../document';
import { addAfter } from '../edit';
import { adds, isForDownload, isSecondInstall, isSuite, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/removemsi-missing',
  severity: 'hint',
  enabled: false,
  summary: 'A suite is installed without removing MSI editions of Office first.',
  sources: [
    'odt-options#removemsi-element',
    'upgrade-from-msi#remove-existing-msi-versions-of-office-when-upgrading-to-microsoft-365-apps',
  ],
  messages: {
    missing:
      'This file leaves MSI editions of Office (2007 to 2016) on the device. The guidance recommends to uninstall them first, and beside some of them the installation fails. Add RemoveMSI; without such an edition it does nothing.',
    add: 'Add RemoveMSI',
  },
  check(doc, report) {
    if (elements(doc, 'RemoveMSI').length > 0 || isSecondInstall(doc) || isForDownload(doc)) return;
    for (const add of adds(doc))
      if (children(add, 'Product').length > 0 && knownProductsOf(add).some(isSuite))
        report(add.nameSpan, 'missing', {
          fixes: [{ title: 'add', edits: [addAfter(doc, add, '<RemoveMSI />')] }],
        });
  },
});
