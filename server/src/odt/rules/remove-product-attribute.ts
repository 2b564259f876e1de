import { attribute, children } from '../document';
import { removeAttribute } from '../edit';
import { removals } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/remove-product-attribute',
  severity: 'warning',
  tag: 'unnecessary',
  summary: 'A Product of Remove has MSICondition or PIDKEY.',
  sources: [
    'odt-options#msicondition-attribute-part-of-product-element',
    'odt-options#remove-element',
    'ltsc-2024-deploy#sample-configurationxml-file-to-use-with-the-office-deployment-tool',
  ],
  messages: {
    attribute:
      '{name} is only known on the products of Add. Expect setup.exe to remove this product all the same, without a message. Delete the attribute.',
    remove: 'Delete {name}',
  },
  check(doc, report) {
    for (const product of removals(doc).flatMap((remove) => children(remove, 'Product')))
      for (const name of ['MSICondition', 'PIDKEY']) {
        const own = attribute(product, name);
        const args = { name };
        if (own)
          report(own.nameSpan, 'attribute', {
            args,
            fixes: [{ title: 'remove', args, edits: [removeAttribute(doc, own)] }],
          });
      }
  },
});
