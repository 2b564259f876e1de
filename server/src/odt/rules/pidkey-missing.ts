import { attributeValue } from '../document';
import { knownProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/pidkey-missing',
  severity: 'hint',
  enabled: false,
  summary: 'A volume product has no PIDKEY.',
  sources: ['gvlks', 'issue-1024'],
  messages: {
    missing:
      '"{id}" has no PIDKEY. The built-in key for KMS or Active Directory is then used; some administrators report that LTSC 2021 stayed without activation until the key stood in the file. For a MAK, PIDKEY is needed.',
  },
  check(doc, report) {
    for (const { element, id, known } of knownProducts(doc))
      if (known.licence === 'volume' && !attributeValue(element, 'PIDKEY')?.trim())
        report(id.valueSpan, 'missing', { args: { id: known.id } });
  },
});
