import { namedChannels } from '../channel-fit';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-old-name',
  severity: 'warning',
  summary: 'Channel uses a name from 2015 to 2017 that no current text mentions.',
  sources: ['odt-options-2017', 'odt-options#channel-attribute-part-of-add-element'],
  tag: 'deprecated',
  messages: {
    old: '"{value}" was a channel name until 2017. Microsoft promises that the names used until 2020 still work, but says nothing of this one, so setup.exe may not know it. It is called "{today}" today.',
    rename: 'Change to "{today}"',
  },
  check(doc, report) {
    for (const { attribute, name } of namedChannels(doc)) {
      if (name.age !== 'older') continue;
      const args = { value: name.spelling, today: name.channel.value };
      report(attribute.valueSpan, 'old', {
        args,
        fixes: [{ title: 'rename', args, edits: [replaceValue(attribute, args.today)] }],
      });
    }
  },
});
