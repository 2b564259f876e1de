import { removeAttribute } from '../edit';
import { productKeys, takesKey } from '../product-keys';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/pidkey-placeholder',
  severity: 'error',
  summary: 'PIDKEY still holds the placeholder of a sample.',
  sources: ['ltsc-2024-deploy#sample-configurationxml-file-to-use-with-the-office-deployment-tool'],
  messages: {
    sample:
      'PIDKEY still holds a placeholder from a sample. Office cannot be activated with it. Put your key here, or delete the attribute: without it, a volume product uses its built-in key for KMS or Active Directory.',
    remove: 'Delete PIDKEY',
  },
  check(doc, report) {
    for (const listed of productKeys(doc))
      if (listed.form === 'sample' && takesKey(listed))
        report(listed.key.valueSpan, 'sample', {
          fixes: [{ title: 'remove', edits: [removeAttribute(doc, listed.key)] }],
        });
  },
});
