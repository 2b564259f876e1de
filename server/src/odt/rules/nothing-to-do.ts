import { elementLike } from '../../knowledge/odt-schema';
import { addChild } from '../edit';
import { plainInstallation } from '../plain-installation';
import { defineRule } from '../rule';

/** Sections that let setup.exe do something; Display, Logging and Info only go along. */
const actions = ['Add', 'Remove', 'RemoveMSI', 'Updates', 'Property', 'AppSettings'];

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
    const asks = root.children.some(({ name }) => {
      const known = elementLike(name)?.name;
      return !known || actions.includes(known) || known === 'Product';
    });
    if (asks || doc.syntaxErrors.length > 0) return;
    report(root.nameSpan, 'nothing', {
      fixes: [{ title: 'install', edits: [addChild(doc, root, plainInstallation)] }],
    });
  },
});
