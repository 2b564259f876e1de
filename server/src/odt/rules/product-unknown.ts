import { msiIdNamed } from '../../knowledge/msi-ids';
import { productNamed } from '../../knowledge/products';
import { guidanceDate } from '../../knowledge/sources';
import { attributes } from '../document';
import { replaceValue } from '../edit';
import { meantProducts } from '../meant-product';
import { isOver } from '../retired-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-unknown',
  severity: 'warning',
  summary: 'A Product names an ID that is not in the list of products.',
  sources: [
    'product-ids#list-of-product-ids-that-are-supported-by-the-office-deployment-tool-for-click-to-run',
    'odt-options#id-attribute-part-of-product-element',
  ],
  messages: {
    unknown:
      '"{id}" is not a product ID that was known on {date}. With a wrong ID, setup.exe fails or leaves Office behind that cannot be activated. Use the ID that your licence covers.',
    removed:
      '"{id}" is not a product ID that was known on {date}. If there is no such product, setup.exe removes nothing for it. Use the ID of the product that is installed.',
    change: 'Change to "{id}"',
  },
  check(doc, report, { today }) {
    for (const id of attributes(doc, 'ID', ['Product'])) {
      const value = id.value.trim();
      // The Setup ID of an MSI edition in Remove has a rule of its own.
      if (value === '' || productNamed(value) || (id.element.parent?.name === 'Remove' && msiIdNamed(value))) continue;
      const removed = id.element.parent?.name === 'Remove';
      const likely = meantProducts(value);
      const current = likely.filter((meant) => !isOver(productNamed(meant)?.endOfSupport, today));
      report(id.valueSpan, removed ? 'removed' : 'unknown', {
        args: { id: value, date: guidanceDate },
        fixes: (removed || current.length === 0 ? likely : current).slice(0, 3).map((meant) => ({
          title: 'change',
          args: { id: meant },
          edits: [replaceValue(id, meant)],
        })),
      });
    }
  },
});
