import { namedChannels } from '../channel-fit';
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
    for (const { attribute, name } of namedChannels(doc)) {
      // Names of 2015 to 2017 are odt/channel-old-name's.
      if (name.channel.status !== 'deprecated' || name.age === 'older') continue;
      report(attribute.valueSpan, 'deprecated', {
        args: { value: name.spelling },
        fixes: ['MonthlyEnterprise', 'Current'].map((value) => ({
          title: 'change',
          args: { value },
          edits: [replaceValue(attribute, value)],
        })),
      });
    }
  },
});
