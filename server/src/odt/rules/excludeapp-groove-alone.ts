import { elements } from '../document';
import { excludedApps, leaveOut, leavesOut } from '../excluded-apps';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-groove-alone',
  severity: 'info',
  enabled: false,
  summary: 'Groove is excluded, but OneDrive is not.',
  sources: [
    'odt-options#id-attribute-part-of-excludeapp-element',
    'odt-overview#exclude-onedrive-when-installing-microsoft-365-apps-or-other-applications',
    'onedrive-previous-client',
  ],
  messages: {
    alone:
      'Groove alone may not keep OneDrive out. One page of the guidance gives it as the ID of OneDrive, another one uses OneDrive and a third one calls Groove the retired client. To keep OneDrive out, list OneDrive too; Groove beside it does no harm.',
    add: 'Leave OneDrive out too',
  },
  check(doc, report) {
    for (const product of elements(doc, 'Product', 'Add')) {
      const groove = excludedApps(product).find(({ known }) => known?.id === 'Groove');
      if (!groove || leavesOut(product, 'OneDrive')) continue;
      report(groove.id.valueSpan, 'alone', {
        fixes: [{ title: 'add', edits: [leaveOut(doc, product, 'OneDrive')] }],
      });
    }
  },
});
