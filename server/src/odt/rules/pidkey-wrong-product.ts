import { removeAttribute, replaceValue } from '../edit';
import { productKeys, publicKeyOwner } from '../product-keys';
import { addedProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/pidkey-wrong-product',
  severity: 'error',
  summary: 'PIDKEY is the public volume key of another product.',
  sources: ['gvlks'],
  messages: {
    other:
      'This is the public volume key (GVLK) of {owner}, not of {id}. Office cannot be activated with it. Use the key that the guidance lists for this product, or delete PIDKEY: the built-in key of a volume product is its GVLK.',
    remove: 'Delete PIDKEY',
    change: 'Change the product to "{owner}"',
  },
  check(doc, report) {
    const present = new Set(addedProducts(doc).map(({ known }) => known?.id));
    for (const listed of productKeys(doc)) {
      const { id, known } = listed.product;
      const owner = publicKeyOwner(listed);
      // Products without a key, and those that need a MAK, are told so by other rules.
      if (!known || !owner || owner.id === known.id || known.key === 'never' || known.key === 'mak') continue;
      const swap = known.kind === owner.kind && known.generation === owner.generation && !present.has(owner.id);
      report(listed.key.valueSpan, 'other', {
        args: { owner: owner.id, id: known.id },
        fixes: [
          { title: 'remove', edits: [removeAttribute(doc, listed.key)] },
          swap ? { title: 'change', args: { owner: owner.id }, edits: [replaceValue(id, owner.id)] } : undefined,
        ],
      });
    }
  },
});
