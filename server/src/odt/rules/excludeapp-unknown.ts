import { closest } from '../../core/closest';
import { excludeAppAliases, excludeApps, legacyExcludeAppNamed } from '../../knowledge/apps';
import { productNamed } from '../../knowledge/products';
import { guidanceDate } from '../../knowledge/sources';
import { elements } from '../document';
import { removeElement, replaceValue } from '../edit';
import { excludedApps } from '../excluded-apps';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-unknown',
  severity: 'warning',
  summary: 'ExcludeApp names an app that the guidance does not list.',
  sources: ['odt-options#id-attribute-part-of-excludeapp-element'],
  messages: {
    unknown:
      '"{id}" is not an app that ExcludeApp can leave out (known on {date}: {known}). setup.exe gives no message and most likely installs everything all the same. Use an ID of the list, or delete the element.',
    meant:
      '"{id}" is not an app that ExcludeApp can leave out (guidance of {date}); {meant} may be meant. setup.exe gives no message and most likely installs the app all the same. Correct the ID.',
    twice:
      '"{id}" is not an app that ExcludeApp can leave out (guidance of {date}). {meant} may be meant, but stands in this product already; setup.exe most likely passes over this one without a message. Delete it.',
    product:
      '"{id}" is a product, not an app in one. ExcludeApp cannot keep a product out, and setup.exe gives no message. Leave its Product element out instead, or list it under Remove.',
    change: 'Change to "{meant}"',
    remove: 'Delete the element',
  },
  check(doc, report) {
    for (const product of elements(doc, 'Product', 'Add')) {
      const apps = excludedApps(product);
      const own = new Set(apps.map(({ known }) => known?.id));
      for (const { element, id, known } of apps) {
        const value = id.value.trim();
        if (known || value === '' || legacyExcludeAppNamed(value)) continue;
        const meant = meantBy(value);
        const guess = !meant ? 'unknown' : own.has(meant) ? 'twice' : 'meant';
        const message = productNamed(value) ? 'product' : guess;
        const args = { id: value, meant: meant ?? '', known: ids.join(', '), date: guidanceDate };
        const change = { title: 'change' as const, args, edits: [replaceValue(id, meant ?? '')] };
        const remove = { title: 'remove' as const, edits: [removeElement(doc, element)] };
        report(id.valueSpan, message, { args, fixes: message === 'meant' ? [change, remove] : [remove] });
      }
    }
  },
});

const ids = excludeApps.filter(({ status }) => status !== 'retired').map(({ id }) => id);

const meantBy = (value: string): string | undefined => {
  const word = value.toLowerCase();
  return Object.hasOwn(excludeAppAliases, word) ? excludeAppAliases[word] : closest(value, ids);
};
