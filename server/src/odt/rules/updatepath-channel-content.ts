import { attribute, attributes } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/updatepath-channel-content',
  severity: 'info',
  enabled: false,
  summary: 'Updates names a channel and a folder, which must hold that channel.',
  sources: ['change-channel#considerations-when-changing-channels'],
  messages: {
    content:
      'The folder in UpdatePath must hold builds of the channel "{channel}". Office only takes what lies there: with builds of another channel it stays where it is, without a message. Keep one folder for each channel, and fill this one from "{channel}".',
  },
  check(doc, report) {
    for (const path of attributes(doc, 'UpdatePath', ['Updates'])) {
      const channel = attribute(path.element, 'Channel')?.value.trim();
      if (channel && path.value.trim()) report(path.valueSpan, 'content', { args: { channel } });
    }
  },
});
