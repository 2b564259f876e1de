import { idsOf, misfitOf } from '../channel-fit';
import { replaceValue } from '../edit';
import { adds } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-perpetual-year',
  severity: 'error',
  summary: 'The year of the volume channel is not that of the volume products.',
  sources: [
    'ltsc-2024-update#update-channel-for-office-ltsc-2024',
    'ltsc-2021-update#update-channel-for-office-ltsc-2021',
    'office-2019-update#update-channel-for-office-2019',
  ],
  messages: {
    year: '{channel} has no {products}. A volume channel carries the products of its own year only, so setup.exe stops with "can\'t be installed on the selected update channel". Use the channel that has it: {fitting}.',
    change: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const misfit = misfitOf(add);
      if (misfit?.channel.licence !== 'volume') continue;
      if (misfit.products.some(({ known }) => known.licence !== 'volume')) continue;
      const volume = misfit.fitting.filter(({ licence }) => licence === 'volume');
      const fitting = (volume.length > 0 ? volume : misfit.fitting).slice(0, 2).map(({ value }) => value);
      report(misfit.name.valueSpan, 'year', {
        args: { channel: misfit.name.value.trim(), products: idsOf(misfit.products), fitting: fitting.join(', ') },
        fixes: fitting.map((value) => ({
          title: 'change',
          args: { value },
          edits: [replaceValue(misfit.name, value)],
        })),
      });
    }
  },
});
