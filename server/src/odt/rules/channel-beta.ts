import { namedChannels } from '../channel-fit';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-beta',
  severity: 'warning',
  summary: 'Channel is Beta Channel, which Microsoft Support does not help with.',
  sources: ['odt-options#channel-attribute-part-of-add-element', 'beta-channel'],
  messages: {
    beta: '"{value}" is Beta Channel, for test devices only. Its builds are unfinished and Microsoft Support does not help with them. For a first look at new features on working devices use CurrentPreview.',
    change: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const { attribute, name } of namedChannels(doc))
      if (name.channel.status === 'test-only')
        report(attribute.valueSpan, 'beta', {
          args: { value: name.spelling },
          fixes: ['CurrentPreview', 'Current'].map((value) => ({
            title: 'change',
            args: { value },
            edits: [replaceValue(attribute, value)],
          })),
        });
  },
});
