import { attributeValue, children, elements, sameWord } from '../document';
import { addChild } from '../edit';
import { ignoreXml, setupIdsIn } from '../ignored-products';
import { defineRule } from '../rule';

const parts = ['AceRedist', 'AccessRT'];

export default defineRule({
  id: 'odt/removemsi-access-engine',
  severity: 'info',
  enabled: false,
  summary: 'RemoveMSI also removes the Access Database Engine or the Access Runtime.',
  sources: ['upgrade-from-msi#other-products-that-can-be-removed'],
  messages: {
    engine:
      'RemoveMSI also uninstalls the Access Database Engine (AceRedist) and the Access Runtime (AccessRT). Other software that reads Access data stops working without them. Keep what is needed with IgnoreProduct.',
    keep: 'Keep {ids}',
  },
  check(doc, report) {
    for (const removeMsi of elements(doc, 'RemoveMSI', 'Configuration')) {
      const kept = children(removeMsi, 'IgnoreProduct').flatMap((ignore) =>
        setupIdsIn(attributeValue(ignore, 'ID') ?? ''),
      );
      // Who keeps one of the two has thought about them.
      if (kept.some((id) => parts.some((part) => sameWord(part, id)))) continue;
      report(removeMsi.nameSpan, 'engine', {
        fixes: [
          {
            title: 'keep',
            args: { ids: parts.join(', ') },
            edits: [addChild(doc, removeMsi, ignoreXml(parts))],
          },
        ],
      });
    }
  },
});
