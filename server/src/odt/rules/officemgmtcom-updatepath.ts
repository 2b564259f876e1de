import { attributes, isTrue } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/officemgmtcom-updatepath',
  severity: 'info',
  summary: 'UpdatePath has no effect where Configuration Manager manages the updates.',
  sources: [
    'configuration-manager-updates#method-3-use-the-office-deployment-tool-to-enable-updates-from-configuration-manager',
  ],
  messages: {
    ignored:
      'Office does not look into this path. With OfficeMgmtCOM="TRUE" its updates come from Configuration Manager only. Delete UpdatePath, or OfficeMgmtCOM if Office should update itself.',
    remove: 'Delete UpdatePath',
    removeCom: 'Delete OfficeMgmtCOM',
  },
  check(doc, report) {
    const com = attributes(doc, 'OfficeMgmtCOM', ['Add']).find(({ value }) => isTrue(value.trim()));
    if (!com) return;
    for (const path of attributes(doc, 'UpdatePath', ['Updates']))
      if (path.value.trim())
        report(path.valueSpan, 'ignored', {
          fixes: [
            { title: 'remove', edits: [removeAttribute(doc, path)] },
            { title: 'removeCom', edits: [removeAttribute(doc, com)] },
          ],
        });
  },
});
