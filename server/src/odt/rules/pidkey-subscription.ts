import { removeAttribute } from '../edit';
import { productKeys, takesKey } from '../product-keys';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/pidkey-subscription',
  severity: 'warning',
  summary: 'PIDKEY is set on a product that is not activated by key.',
  sources: ['customization-tool#create-a-configuration-file'],
  messages: {
    subscription:
      '"{id}" takes no product key: a subscription is activated when the user signs in. Delete PIDKEY, or use the volume product that the key belongs to.',
    component: '"{id}" takes no product key: it has no activation of its own. Delete PIDKEY.',
    remove: 'Delete PIDKEY',
  },
  check(doc, report) {
    for (const listed of productKeys(doc)) {
      const { known } = listed.product;
      if (takesKey(listed) || !known || listed.form === 'empty') continue;
      report(listed.key.nameSpan, known.licence === 'component' ? 'component' : 'subscription', {
        args: { id: known.id },
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, listed.key)] }],
      });
    }
  },
});
