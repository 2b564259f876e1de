import { channelNamed } from '../../knowledge/channels';
import { attributes } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-semiannual-preview',
  severity: 'warning',
  summary: 'Channel is Semi-Annual Enterprise Channel (Preview), which is deprecated.',
  sources: ['semi-annual-preview-notice'],
  tag: 'deprecated',
  messages: {
    deprecated:
      'Semi-Annual Enterprise Channel (Preview) is deprecated since July 2025. setup.exe still accepts "{value}", but the channel has no future. Move to MonthlyEnterprise or Current.',
    change: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const attribute of attributes(doc, 'Channel', ['Add', 'Updates'])) {
      const named = channelNamed(attribute.value.trim());
      // Names of 2015 to 2017 are odt/channel-old-name's.
      if (named?.channel.status !== 'deprecated' || named.age === 'older') continue;
      report(attribute.valueSpan, 'deprecated', {
        args: { value: named.spelling },
        fixes: ['MonthlyEnterprise', 'Current'].map((value) => ({
          title: 'change',
          args: { value },
          edits: [replaceValue(attribute, value)],
        })),
      });
    }
  },
});
