import { channelNamed } from '../../knowledge/channels';
import { attributes } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-previous-name',
  severity: 'hint',
  summary: 'Channel uses the name that the channel had until 2020.',
  sources: ['channel-names-2020#office-deployment-tool', 'odt-options#channel-attribute-part-of-add-element'],
  tag: 'deprecated',
  messages: {
    renamed:
      '"{value}" is the name that {name} had until 2020; today it is "{today}". setup.exe still accepts the old name, but people read it as another channel.',
    rename: 'Change to "{today}"',
  },
  check(doc, report) {
    for (const attribute of attributes(doc, 'Channel', ['Add', 'Updates'])) {
      const named = channelNamed(attribute.value.trim());
      // Where the channel itself is no longer the right one, its own rule says so.
      if (named?.age !== 'previous' || named.channel.status !== 'supported') continue;
      const args = { value: named.spelling, name: named.channel.name, today: named.channel.value };
      report(attribute.valueSpan, 'renamed', {
        args,
        fixes: [{ title: 'rename', args, edits: [replaceValue(attribute, args.today)], safe: true }],
      });
    }
  },
});
