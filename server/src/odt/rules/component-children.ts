import { children } from '../document';
import { removeElements } from '../edit';
import { knownProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/component-children',
  severity: 'hint',
  enabled: false,
  tag: 'unnecessary',
  summary: 'LanguagePack or ProofingTools lists apps to leave out.',
  sources: ['languages#deploy-proofing-tools'],
  messages: {
    excluded:
      '{id} has no apps, so there is nothing for ExcludeApp to leave out. The Office Customization Tool writes it all the same; it belongs to the suite.',
    remove: 'Delete ExcludeApp from {id}',
  },
  check(doc, report) {
    for (const { element, known } of knownProducts(doc)) {
      if (known.kind !== 'component') continue;
      const excluded = children(element, 'ExcludeApp');
      for (const app of excluded)
        report(app.nameSpan, 'excluded', {
          args: { id: known.id },
          fixes: [{ title: 'remove', args: { id: known.id }, edits: removeElements(doc, excluded) }],
        });
    }
  },
});
