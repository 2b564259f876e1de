import { legacyExcludeAppNamed } from '../../knowledge/apps';
import { elements } from '../document';
import { removeElement } from '../edit';
import { excludedApps } from '../excluded-apps';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-legacy',
  severity: 'warning',
  summary: 'ExcludeApp names something that is not an app of the suites of today.',
  sources: ['odt-options#id-attribute-part-of-excludeapp-element', 'graph-excluded-apps'],
  messages: {
    legacy:
      'ExcludeApp does not take "{id}". {why} setup.exe gives no message and most likely passes over the element. Delete it.',
    remove: 'Delete the element',
  },
  check(doc, report) {
    for (const { element, id } of elements(doc, 'Product', 'Add').flatMap(excludedApps)) {
      const legacy = legacyExcludeAppNamed(id.value.trim());
      if (!legacy) continue;
      report(id.valueSpan, 'legacy', {
        args: { id: legacy.id, why: legacy.doc },
        fixes: [{ title: 'remove', edits: [removeElement(doc, element)] }],
      });
    }
  },
});
