import { children } from '../document';
import { removeElement } from '../edit';
import { defineRule } from '../rule';

const ignored = ['Add', 'Remove', 'RemoveMSI', 'Updates', 'Property', 'Display'];

export default defineRule({
  id: 'odt/customize-extra',
  severity: 'info',
  summary: 'A file for /customize has sections that this mode ignores.',
  sources: [
    'odt-overview#apply-application-preferences-to-an-existing-installation-of-microsoft-365-apps',
    'odt-overview#get-started-with-the-office-deployment-tool',
  ],
  messages: {
    ignored:
      'By its name this file is for setup.exe /customize, which reads AppSettings only and ignores {name}. Delete it, or run the file with /configure as well.',
    remove: 'Delete {name}',
  },
  check(doc, report) {
    if (children(doc.root, 'AppSettings').length === 0) return;
    const file = doc.path?.split('/').at(-1) ?? '';
    // "customized" tells of a file that the Office Customization Tool made.
    if (!/customi[sz]e(?![dr])/i.test(file)) return;
    for (const section of doc.root?.children ?? []) {
      if (!ignored.includes(section.name)) continue;
      const args = { name: section.name };
      report(section.nameSpan, 'ignored', {
        args,
        fixes: [{ title: 'remove', args, edits: [removeElement(doc, section)] }],
      });
    }
  },
});
