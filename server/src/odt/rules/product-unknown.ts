import { closest } from '../../core/closest';
import { msiIdNamed } from '../../knowledge/msi-ids';
import { productNamed, products } from '../../knowledge/products';
import { guidanceDate } from '../../knowledge/sources';
import { attributes } from '../document';
import { replaceValue } from '../edit';
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
  check(doc, report) {
    for (const id of attributes(doc, 'ID', ['Product'])) {
      const value = id.value.trim();
      // The Setup ID of an MSI edition in Remove has a rule of its own.
      if (value === '' || productNamed(value) || (id.element.parent?.name === 'Remove' && msiIdNamed(value))) continue;
      report(id.valueSpan, id.element.parent?.name === 'Remove' ? 'removed' : 'unknown', {
        args: { id: value, date: guidanceDate },
        fixes: meantBy(value).map((meant) => ({
          title: 'change',
          args: { id: meant },
          edits: [replaceValue(id, meant)],
        })),
      });
    }
  },
});

const ids = products.map(({ id }) => id);
const parts = /^(.*?)(20\d\d)?(Retail|Volume)?$/i;

/** What is spelt alike but for the ending that all share, else what says the same and more: VisioPro, Visio2021Volume. */
function meantBy(value: string): string[] {
  const [, name = '', year = '', ending = ''] = parts.exec(value.toLowerCase()) ?? [];
  const stem = (id: string) => id.slice(0, id.length - ending.length);
  const alike = ids.filter((id) => id.toLowerCase().endsWith(ending));
  const near = closest(stem(value), alike.map(stem));
  if (near) return alike.filter((id) => stem(id) === near);
  if (name.length < 5) return [];
  return alike.filter((id) => id.toLowerCase().startsWith(name) && id.includes(year)).slice(0, 3);
}
