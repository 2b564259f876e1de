import { idsOf, misfitOf } from '../channel-fit';
import { replaceValue } from '../edit';
import { adds } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-perpetual-subscription',
  severity: 'error',
  summary: 'A subscription product is to be installed from a channel for volume editions.',
  sources: [
    'update-channels#other-products',
    'side-by-side#supported-scenarios-for-installing-different-versions-of-office-project-and-visio-on-the-same-computer',
  ],
  messages: {
    subscription:
      '{channel} has no {products}. It carries volume editions only, so setup.exe stops with "can\'t be installed on the selected update channel". Use a Microsoft 365 channel.',
    change: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const misfit = misfitOf(add);
      if (misfit?.channel.licence !== 'volume') continue;
      const subscriptions = misfit.products.filter(({ known }) => known.licence === 'subscription');
      if (subscriptions.length === 0) continue;
      report(misfit.name.valueSpan, 'subscription', {
        args: { channel: misfit.name.value.trim(), products: idsOf(subscriptions) },
        fixes: misfit.fitting.slice(0, 2).map(({ value }) => ({
          title: 'change',
          args: { value },
          edits: [replaceValue(misfit.name, value)],
        })),
      });
    }
  },
});
