import { fittingChannels } from '../channel-fit';
import { attribute } from '../document';
import { addAttribute } from '../edit';
import { adds, isSecondInstall, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-missing',
  severity: 'info',
  enabled: false,
  summary: 'Add installs a suite and leaves the update channel to the device.',
  sources: ['odt-options#channel-attribute-part-of-add-element', 'office-2019-update#update-channel-for-office-2019'],
  messages: {
    missing:
      'Add names no Channel. A new device gets Current; a device that has Office keeps its channel, so devices may end up on different ones. Name the channel.',
    add: 'Add Channel="{value}"',
  },
  check(doc, report) {
    if (isSecondInstall(doc)) return;
    for (const add of adds(doc)) {
      if (attribute(add, 'Channel') || attribute(add, 'Branch')) continue;
      const fitting = fittingChannels(knownProductsOf(add)).slice(0, 2);
      report(add.nameSpan, 'missing', {
        fixes: fitting.map(({ value }) => ({
          title: 'add',
          args: { value },
          edits: [addAttribute(add, 'Channel', value)],
        })),
      });
    }
  },
});
