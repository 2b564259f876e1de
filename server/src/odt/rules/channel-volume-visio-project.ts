import { isProjectOrVisio } from '../../knowledge/products';
import { channelOf } from '../channel-fit';
import { attribute } from '../document';
import { adds, isSecondInstall, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-volume-visio-project',
  severity: 'info',
  enabled: false,
  summary: 'Volume Visio or Project is installed alone, so its channel depends on what the device has.',
  sources: ['side-by-side#additional-information'],
  messages: {
    perpetual:
      '{product} from {channel} cannot be added to a device that has Microsoft 365 Apps: all products of a device share one channel. There, name the channel of Microsoft 365 Apps; {channel} is for devices without it.',
    subscription:
      '{product} from {channel} is right only on a device whose Microsoft 365 Apps use {channel}. Without Microsoft 365 Apps use the volume channel of the year of the product.',
  },
  check(doc, report) {
    if (!isSecondInstall(doc)) return;
    for (const add of adds(doc)) {
      const name = attribute(add, 'Channel');
      const channel = channelOf(name);
      const product = knownProductsOf(add).find(({ known }) => isProjectOrVisio(known) && known.licence === 'volume');
      if (!name || !channel || !product || product.known.followsSuite) continue;
      const args = { product: product.known.id, channel: channel.value };
      report(name.valueSpan, channel.licence === 'volume' ? 'perpetual' : 'subscription', { args });
    }
  },
});
