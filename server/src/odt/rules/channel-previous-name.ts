import { namedChannels } from '../channel-fit';
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
      '"{value}" is what the channel "{today}" was called until 2020. setup.exe still accepts the old name, but people read it as another channel.',
    rename: 'Change to "{today}"',
  },
  check(doc, report) {
    for (const { attribute, name } of namedChannels(doc)) {
      // Where the channel itself is no longer the right one, its own rule says so.
      if (name.age !== 'previous' || name.channel.status !== 'supported') continue;
      const args = { value: name.spelling, today: name.channel.value };
      report(attribute.valueSpan, 'renamed', {
        args,
        fixes: [{ title: 'rename', args, edits: [replaceValue(attribute, args.today)], safe: true }],
      });
    }
  },
});
