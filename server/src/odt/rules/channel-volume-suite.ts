import { fittingChannels, idsOf, misfitOf, withoutCommonChannel } from '../channel-fit';
import { attribute, type Element } from '../document';
import { addAttribute, replaceValue } from '../edit';
import { adds, isSuite, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';
import { matchesInstalled } from '../version-value';

export default defineRule({
  id: 'odt/channel-volume-suite',
  severity: 'error',
  summary: 'A volume suite is to be installed without the channel of its year.',
  sources: [
    'side-by-side#additional-information',
    'ltsc-2024-update#update-channel-for-office-ltsc-2024',
    'ltsc-2021-update#update-channel-for-office-ltsc-2021',
    'office-2019-update#update-channel-for-office-2019',
  ],
  messages: {
    other:
      '{channel} has no {products}. It is a channel of Microsoft 365 Apps, so setup.exe stops with "can\'t be installed on the selected update channel". This volume suite comes from {fitting} only.',
    missing:
      'Channel is missing, and {products} comes from {fitting} only. Without it setup.exe takes Current on a new device, which does not have the suite, and stops.',
    change: 'Change to "{value}"',
    add: 'Add Channel="{value}"',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const suites = knownProductsOf(add).filter((product) => isSuite(product) && product.known.licence === 'volume');
      const misfit = misfitOf(add);
      const value = fittingChannels(knownProductsOf(add)).find(({ licence }) => licence === 'volume')?.value;
      if (suites.length === 0 || !value) continue;
      const products = idsOf(suites);
      if (misfit?.channel.licence === 'subscription')
        report(misfit.name.valueSpan, 'other', {
          args: { channel: misfit.name.value.trim(), products, fitting: value },
          fixes: [{ title: 'change', args: { value }, edits: [replaceValue(misfit.name, value)] }],
        });
      else if (leavesItToTheDevice(add))
        report(add.nameSpan, 'missing', {
          args: { products, fitting: value },
          fixes: [{ title: 'add', args: { value }, edits: [addAttribute(add, 'Channel', value)] }],
        });
    }
  },
});

/** With MatchInstalled the device has the suite already, and its channel with it. */
const leavesItToTheDevice = (add: Element) =>
  !attribute(add, 'Channel') &&
  !attribute(add, 'Branch') &&
  !matchesInstalled(add) &&
  withoutCommonChannel(knownProductsOf(add)).length === 0;
