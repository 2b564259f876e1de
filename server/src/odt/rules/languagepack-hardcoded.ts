import { attribute } from '../document';
import { removeAttribute } from '../edit';
import { onTopOfInstalled } from '../on-top';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/languagepack-hardcoded',
  severity: 'hint',
  summary: 'A file that adds to an installed Office fixes the edition.',
  sources: [
    'lean-packages#how-to-build-and-benefit-from-building-dynamic-lean-and-universal-packages',
    'odt-options#officeclientedition-attribute-part-of-add-element',
  ],
  messages: {
    edition:
      'This file adds to an Office that is installed already, so OfficeClientEdition can only hurt: setup.exe fails where the installed edition is another one. Without it, setup.exe takes the installed edition.',
    remove: 'Delete OfficeClientEdition',
  },
  check(doc, report) {
    for (const add of onTopOfInstalled(doc)) {
      const edition = attribute(add, 'OfficeClientEdition');
      // A migration needs the edition to which it goes.
      if (edition && !attribute(add, 'MigrateArch'))
        report(edition.nameSpan, 'edition', { fixes: [{ title: 'remove', edits: [removeAttribute(doc, edition)] }] });
    }
  },
});
