import { closest } from '../../core/closest';
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
    change: 'Change to "{id}"',
  },
  check(doc, report) {
    for (const id of attributes(doc, 'ID', ['Product'])) {
      const value = id.value.trim();
      if (value === '' || productNamed(value)) continue;
      report(id.valueSpan, 'unknown', {
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
const kind = /(?:Retail|Volume)$/i;

/** The ending is common to all, so a likeness there counts for little: the name before it has to be near. */
function meantBy(value: string): string[] {
  const ending = kind.exec(value)?.[0] ?? '';
  const names = ids.filter((id) => id.toLowerCase().endsWith(ending.toLowerCase()));
  const near = ending
    ? closest(
        value.replace(kind, ''),
        names.map((id) => id.replace(kind, '')),
      )
    : closest(value, ids);
  const begun = value.length >= 5 ? ids.filter((id) => id.toLowerCase().startsWith(value.toLowerCase())) : [];
  if (!near) return begun.slice(0, 3);
  return [ending ? names.find((id) => id.replace(kind, '') === near)! : near];
}
