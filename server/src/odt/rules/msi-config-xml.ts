import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/msi-config-xml',
  severity: 'info',
  summary: 'The file is a Config.xml for the MSI editions of Office, not a file for the Office Deployment Tool.',
  sources: ['msi-config-xml'],
  messages: {
    msi: 'This is a Config.xml for the Windows Installer (MSI) editions of Office up to 2016. setup.exe of the Office Deployment Tool has the same root element but reads none of these settings, so nothing here is checked. Start a new file for the Office Deployment Tool, or give this one its own name, Config.xml.',
  },
  check(doc, report) {
    if (doc.msiRoot) report(doc.msiRoot.nameSpan, 'msi');
  },
});
