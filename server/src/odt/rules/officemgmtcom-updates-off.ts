import { attribute, attributes, children, isTrue, sameWord } from '../document';
import { removeAttribute, replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/officemgmtcom-updates-off',
  severity: 'warning',
  summary: 'Configuration Manager is to manage the updates of Office, which are switched off.',
  sources: [
    'configuration-manager-updates#method-3-use-the-office-deployment-tool-to-enable-updates-from-configuration-manager',
    'odt-options#officemgmtcom-attribute-part-of-add-element',
  ],
  messages: {
    off: 'OfficeMgmtCOM="TRUE" does nothing while Updates Enabled is FALSE. Configuration Manager offers the updates, but Office does not install any. Enable updates.',
    here: 'Updates are switched off here.',
    enable: 'Change Updates to Enabled="TRUE"',
    remove: 'Delete OfficeMgmtCOM',
  },
  check(doc, report) {
    const off = children(doc.root, 'Updates')
      .map((updates) => attribute(updates, 'Enabled'))
      .find((enabled) => sameWord(enabled?.value.trim(), 'FALSE'));
    if (!off) return;
    for (const com of attributes(doc, 'OfficeMgmtCOM', ['Add']))
      if (isTrue(com.value.trim()))
        report(com.valueSpan, 'off', {
          related: [{ span: off.valueSpan, message: 'here' }],
          fixes: [
            { title: 'enable', edits: [replaceValue(off, 'TRUE')] },
            { title: 'remove', edits: [removeAttribute(doc, com)] },
          ],
        });
  },
});
