import { namedChannels } from '../channel-fit';
import { attributeValue, type Element } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';
import { isBuild } from '../version-value';

export default defineRule({
  id: 'odt/channel-semiannual',
  severity: 'info',
  summary: 'Channel is Semi-Annual Enterprise Channel, which is being joined with Monthly Enterprise Channel.',
  sources: ['channel-changes-2025', 'unified-channels'],
  messages: {
    merging:
      '"{value}" is Semi-Annual Enterprise Channel, which is meant for devices that nobody sits at. From Version 2606 (July 2026) on it is serviced together with Monthly Enterprise Channel, so new features no longer come twice a year. On devices that people use, MonthlyEnterprise is the better choice.',
    change: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const { attribute, name } of namedChannels(doc)) {
      // Names of 2015 to 2017 are odt/channel-old-name's.
      if (name.channel.status !== 'merging' || name.age === 'older') continue;
      const change = (value: string, safe: boolean) => ({
        title: 'change' as const,
        args: { value },
        edits: [replaceValue(attribute, value)],
        safe,
      });
      // "Broad" is the same channel under its name of before 2020.
      const rename = name.age === 'previous' ? change(name.channel.value, true) : undefined;
      report(attribute.valueSpan, 'merging', {
        args: { value: name.spelling },
        // Another channel lacks the build that Version names.
        fixes: [isPinned(attribute.element) ? undefined : change('MonthlyEnterprise', false), rename],
      });
    }
  },
});

const isPinned = (section: Element) =>
  ['Version', 'TargetVersion'].some((name) => isBuild(attributeValue(section, name)?.trim() ?? ''));
