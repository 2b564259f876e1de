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

/**
 * What is spelt alike but for the ending that all share, else what says the same and more: VisioPro, Visio2021Volume. A
 * year is not misspelt: where it has no such product, the newest ones are offered.
 */
function meantBy(value: string): string[] {
  const [, name = '', year = '', ending = ''] = parts.exec(value.toLowerCase()) ?? [];
  const stem = (id: string) => id.slice(0, id.length - ending.length);
  const alike = ids.filter((id) => id.toLowerCase().endsWith(ending));
  const ofYear = alike.filter((id) => id.includes(year));
  const near = closest(stem(value), ofYear.map(stem));
  if (near) return ofYear.filter((id) => stem(id) === near);
  if (name.length < 5) return [];
  const begun = (ofYear.length > 0 ? ofYear : alike).filter((id) => id.toLowerCase().startsWith(name));
  return (year ? begun.sort((a, b) => yearOf(b) - yearOf(a)) : begun).slice(0, 3);
}

const yearOf = (id: string) => Number(/20\d\d/.exec(id)?.[0] ?? 0);
