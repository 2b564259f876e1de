import { closest } from '../../core/closest';
import { productNamed, products } from '../../knowledge/products';
import { guidanceDate } from '../../knowledge/sources';
import { attributes, sameWord } from '../document';
import { replaceValue } from '../edit';
import { isSuite, knownProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/targetproduct-unknown',
  severity: 'warning',
  summary: 'TargetProduct is neither a known product nor All.',
  sources: ['odt-options#targetproduct-attribute-part-of-language-element'],
  messages: {
    unknown:
      '"{value}" is neither All nor a product ID that was known on {date}. MatchInstalled then finds no product whose languages it could take. Name the product that is installed, or All.',
    change: 'Change to "{target}"',
  },
  check(doc, report) {
    const suite = knownProducts(doc).find(isSuite)?.known.id;
    for (const target of attributes(doc, 'TargetProduct', ['Language'])) {
      const value = target.value.trim();
      if (sameWord(value, 'All') || productNamed(value)) continue;
      const meant = closest(value, ['All', ...products.map(({ id }) => id)]) ?? suite;
      report(target.valueSpan, 'unknown', {
        args: { value, date: guidanceDate },
        fixes: [...new Set([...(meant ? [meant] : []), 'All'])].map((name) => ({
          title: 'change',
          args: { target: name },
          edits: [replaceValue(target, name)],
        })),
      });
    }
  },
});
