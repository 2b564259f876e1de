import { removeAttribute } from '../edit';
import { productKeys, publicKeyOwner } from '../product-keys';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/pidkey-spla-gvlk',
  severity: 'warning',
  summary: 'A product for service providers has a public volume key.',
  sources: ['spla#office-ltsc-2021-for-windows'],
  messages: {
    mak: '"{id}" is activated with a MAK only, and this is the public volume key (GVLK) of {owner}. Office cannot be activated with it. Put the MAK of your agreement here.',
    remove: 'Delete PIDKEY',
  },
  check(doc, report) {
    for (const listed of productKeys(doc)) {
      const { known } = listed.product;
      const owner = publicKeyOwner(listed);
      if (known?.key === 'mak' && owner)
        report(listed.key.valueSpan, 'mak', {
          args: { id: known.id, owner: owner.id },
          fixes: [{ title: 'remove', edits: [removeAttribute(doc, listed.key)] }],
        });
    }
  },
});
