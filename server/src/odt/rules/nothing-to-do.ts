import { addChild } from '../edit';
import { plainInstallation } from '../plain-installation';
import { defineRule } from '../rule';

/** Sections that let setup.exe do nothing by themselves. */
const companions = ['Display', 'Logging', 'Info'];

export default defineRule({
  id: 'odt/nothing-to-do',
  severity: 'warning',
  summary: 'The file asks setup.exe for nothing.',
  sources: ['odt-overview#get-started-with-the-office-deployment-tool'],
  messages: {
    nothing:
      'This file asks for nothing: there is no Add, Remove, RemoveMSI, Updates, Property or AppSettings in it. setup.exe ends without having done anything; elements in comments do not count. Add what is to be done.',
    install: 'Add an installation of Microsoft 365 Apps',
  },
  check(doc, report) {
    const { root } = doc;
    if (root?.name !== 'Configuration') return;
    if (doc.syntaxErrors.length > 0 || root.children.some(({ name }) => !companions.includes(name))) return;
    report(root.nameSpan, 'nothing', {
      fixes: [{ title: 'install', edits: [addChild(doc, root, plainInstallation)], byHand: true }],
    });
  },
});
