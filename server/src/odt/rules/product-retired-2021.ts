import { retiredProducts } from '../retired-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-retired-2021',
  severity: 'warning',
  tag: 'deprecated',
  summary: 'A product of the generation of 2021 is installed after the end of its support.',
  sources: ['publisher-2026', 'ltsc-2021-overview#support-duration'],
  messages: {
    retired:
      'Support for {name} ended on {end}. Devices that get it receive no more security updates. Move to Microsoft 365 Apps or to a product of 2024.',
    move: 'Move the volume products to 2024, without their keys',
  },
  check(doc, report, { today }) {
    for (const { product, end, toNewest } of retiredProducts(doc, '2021', today))
      report(product.id.valueSpan, 'retired', {
        args: { name: product.known.name, end },
        fixes: [toNewest && { title: 'move', edits: toNewest }],
      });
  },
});
