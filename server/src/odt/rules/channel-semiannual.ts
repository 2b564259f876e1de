import { channelNamed } from '../../knowledge/channels';
import { attributes } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-semiannual',
  severity: 'info',
  summary: 'Channel is Semi-Annual Enterprise Channel, which is being joined with Monthly Enterprise Channel.',
  sources: ['channel-changes-2025', 'unified-channels'],
  messages: {
    merging:
      'Semi-Annual Enterprise Channel is meant for devices that nobody sits at, and from Version 2606 (July 2026) it is serviced together with Monthly Enterprise Channel. On devices that people use, MonthlyEnterprise is the better choice.',
    change: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const attribute of attributes(doc, 'Channel', ['Add', 'Updates'])) {
      const named = channelNamed(attribute.value.trim());
      // Names of 2015 to 2017 are odt/channel-old-name's.
      if (named?.channel.status !== 'merging' || named.age === 'older') continue;
      const value = 'MonthlyEnterprise';
      report(attribute.valueSpan, 'merging', {
        fixes: [{ title: 'change', args: { value }, edits: [replaceValue(attribute, value)] }],
      });
    }
  },
});
