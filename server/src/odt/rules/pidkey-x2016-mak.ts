import { productKeys, publicKeyOwner } from '../product-keys';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/pidkey-x2016-mak',
  severity: 'info',
  summary: 'A volume product of 2016 has a MAK, which must be one for Click-to-Run.',
  sources: ['visio-project-2016'],
  messages: {
    clickToRun:
      '"{id}" needs a MAK for Click-to-Run (C2R-P). The MAK of the MSI edition does not activate it: compare this key with the licence portal.',
  },
  check(doc, report) {
    for (const listed of productKeys(doc)) {
      const { known } = listed.product;
      if (known?.key === 'volume-c2r' && listed.form === 'key' && !publicKeyOwner(listed))
        report(listed.key.valueSpan, 'clickToRun', { args: { id: known.id } });
    }
  },
});
