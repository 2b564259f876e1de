import type { Channel } from '../../knowledge/channels';
import { channelOf, fittingChannels, misfitOf } from '../channel-fit';
import { attribute, children, type Element } from '../document';
import { replaceValue } from '../edit';
import { adds, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-add-updates-mismatch',
  severity: 'warning',
  summary: 'Add and Updates name different update channels.',
  sources: ['odt-options#channel-attribute-part-of-add-element', 'issue-126'],
  messages: {
    differs:
      'Updates moves the device to {updates}, but Add installs from {add}. Office starts on one channel and switches to the other at a later update, so features come or go. Name the same channel in both.',
    here: 'Add installs from this channel.',
    likeAdd: 'Change Updates to "{value}"',
    likeUpdates: 'Change Add to "{value}"',
  },
  check(doc, report) {
    const add = adds(doc)[0];
    const installed = attribute(add, 'Channel');
    const from = channelOf(installed);
    // A channel that does not have the products has to be changed anyway.
    if (!add || !installed || !from || misfitOf(add)) return;
    for (const updates of children(doc.root, 'Updates')) {
      const updated = attribute(updates, 'Channel');
      const to = channelOf(updated);
      if (!updated || !to || to === from) continue;
      report(updated.valueSpan, 'differs', {
        args: { updates: to.value, add: from.value },
        related: [{ span: installed.valueSpan, message: 'here' }],
        fixes: [
          { title: 'likeAdd', args: { value: from.value }, edits: [replaceValue(updated, from.value)] },
          has(add, to)
            ? { title: 'likeUpdates', args: { value: to.value }, edits: [replaceValue(installed, to.value)] }
            : undefined,
        ],
      });
    }
  },
});

/** All products of Add come from that channel, too. */
const has = (add: Element, channel: Channel) => fittingChannels(knownProductsOf(add)).includes(channel);
