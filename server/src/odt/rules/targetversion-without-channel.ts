import { attribute, attributes } from '../document';
import { addAttribute } from '../edit';
import { adds } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/targetversion-without-channel',
  severity: 'info',
  summary: 'TargetVersion names a build, but nothing in the file says in which channel.',
  sources: ['odt-options#targetversion-attribute-part-of-updates-element'],
  messages: {
    channel:
      'Nothing in this file says in which channel the build of TargetVersion is. Office looks for it in the channel that the device happens to be in, and stays as it is, without a message, where the build is not found. Name the Channel here or in Add.',
    current: 'Add Channel="{value}"',
  },
  check(doc, report) {
    for (const target of attributes(doc, 'TargetVersion', ['Updates'])) {
      const { element } = target;
      const isNamed = [element, ...adds(doc)].some(
        (place) => attribute(place, 'Channel') ?? attribute(place, 'Branch'),
      );
      if (target.value.trim() === '' || isNamed || attribute(element, 'UpdatePath')) continue;
      const fixes = ['Current', 'MonthlyEnterprise'].map((value) => ({
        title: 'current' as const,
        args: { value },
        edits: [addAttribute(element, 'Channel', value)],
      }));
      report(target.valueSpan, 'channel', { fixes });
    }
  },
});
