import { productNamed } from '../../knowledge/products';
import { attributes } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-case',
  severity: 'hint',
  summary: 'A product ID differs from the documented one in letter case.',
  sources: ['product-ids#list-of-product-ids-that-are-supported-by-the-office-deployment-tool-for-click-to-run'],
  messages: {
    spelling:
      'The product ID is documented as "{id}". Whether setup.exe and other tools that read this file tell capitals apart is not documented: keep to that spelling.',
    change: 'Change to "{id}"',
  },
  check(doc, report) {
    for (const attribute of attributes(doc, 'ID', ['Product'])) {
      const known = productNamed(attribute.value.trim());
      if (!known || known.id === attribute.value.trim()) continue;
      report(attribute.valueSpan, 'spelling', {
        args: { id: known.id },
        fixes: [{ title: 'change', args: { id: known.id }, edits: [replaceValue(attribute, known.id)], safe: true }],
      });
    }
  },
});
