import { replaceData } from '../edit';
import { offeredChannels } from '../offered-channels';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/channel-selector-inverted',
  severity: 'warning',
  summary: 'Users are offered update channels, but the choice is hidden from them.',
  sources: ['insider-choice', 'office-admx'],
  messages: {
    hidden:
      'suppressofficechannelselector=1 hides the choice of a channel, and this file offers channels to choose from. Users do not see them. Write 0, which shows the choice, or delete the channels offered.',
    offered: 'A channel is offered here.',
    show: 'Write dword:00000000',
  },
  check(doc, report) {
    for (const scope of ['machine', 'user']) {
      const offered = offeredChannels(doc).find(({ setting }) => setting.id.startsWith(scope));
      if (!offered) continue;
      for (const { value } of settingsWith(doc, [`${scope}-suppressofficechannelselector`], 1))
        report(value.dataSpan, 'hidden', {
          related: [{ span: offered.value.nameSpan, message: 'offered' }],
          fixes: [{ title: 'show', edits: [replaceData(value, 'dword:00000000')] }],
        });
    }
  },
});
