import { idsOf, misfitOf } from '../channel-fit';
import { replaceValue } from '../edit';
import { adds } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-retail-perpetual',
  severity: 'error',
  summary: 'A retail product is to be installed from a channel for volume editions.',
  sources: ['issue-478', 'update-channels#other-products'],
  messages: {
    retail:
      '{channel} has no {products}. It carries volume editions only, so setup.exe stops with "can\'t be installed on the selected update channel". Retail editions come from Current.',
    change: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const misfit = misfitOf(add);
      if (misfit?.channel.licence !== 'volume') continue;
      const licences = misfit.products.map(({ known }) => known.licence);
      // A subscription beside it is odt/channel-perpetual-subscription's, on the same value.
      if (licences.includes('subscription') || licences.every((licence) => licence === 'volume')) continue;
      report(misfit.name.valueSpan, 'retail', {
        args: {
          channel: misfit.name.value.trim(),
          products: idsOf(misfit.products.filter(({ known }) => known.licence !== 'volume')),
        },
        fixes: misfit.fitting.slice(0, 1).map(({ value }) => ({
          title: 'change',
          args: { value },
          edits: [replaceValue(misfit.name, value)],
        })),
      });
    }
  },
});
