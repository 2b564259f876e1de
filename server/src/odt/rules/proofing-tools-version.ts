import { isOlderThan } from '../../knowledge/builds';
import { attribute } from '../document';
import { removeAttribute } from '../edit';
import { adds, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/proofing-tools-version',
  severity: 'warning',
  summary: 'The pinned Version is too old for a product.',
  sources: ['languages#deploy-proofing-tools'],
  messages: {
    older:
      '{id} needs Version {client} or later, and this build is older. setup.exe does not find the product in it. Name a newer build, or delete Version.',
    remove: 'Delete Version to install the newest build',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const version = attribute(add, 'Version');
      if (!version) continue;
      for (const { known } of knownProductsOf(add))
        if (known.client && isOlderThan(version.value.trim(), known.client))
          report(version.valueSpan, 'older', {
            args: { id: known.id, client: known.client },
            fixes: [{ title: 'remove', edits: [removeAttribute(doc, version)] }],
          });
    }
  },
});
