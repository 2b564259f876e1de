import { attribute } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/updates-only-channel',
  severity: 'hint',
  enabled: false,
  summary: 'The file only changes the update channel, which takes its time.',
  sources: [
    'change-channel#change-the-update-channel-with-the-office-deployment-tool-odt',
    'change-channel#considerations-when-changing-channels',
  ],
  messages: {
    later:
      'The devices do not change to "{channel}" at once. setup.exe only notes the channel: the scheduled update task of Office has to run twice, and a policy or cloud update that names a channel wins. Allow for the delay, and look for policies when nothing happens.',
  },
  check(doc, report) {
    const sections = doc.root?.children.filter(
      ({ name }) => !['Display', 'Info', 'Property', 'Logging'].includes(name),
    );
    const [updates, ...others] = sections ?? [];
    const channel = updates?.name === 'Updates' && others.length === 0 ? attribute(updates, 'Channel') : undefined;
    if (channel?.value.trim()) report(channel.valueSpan, 'later', { args: { channel: channel.value.trim() } });
  },
});
