import { removeLine } from '../edit';
import { offeredChannels } from '../offered-channels';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/channel-exposure-ignored',
  severity: 'warning',
  summary: 'Users are offered update channels, but a policy decides on the updates.',
  sources: ['insider-choice', 'office-admx'],
  messages: {
    decided:
      'The channels offered here have no effect while {policy} is set. The import writes both, and Office follows the policy, whatever users choose. Delete the policy, or these values.',
    policy: 'This policy decides.',
    remove: 'Delete the channels offered',
    removePolicy: 'Delete {policy}',
  },
  check(doc, report, settings) {
    const decides = settingsIn(doc, 'policy-updatebranch', 'policy-updatepath', 'policy-updatetargetversion').find(
      ({ text }) => text?.trim() && !settings.isPlaceholder(text),
    );
    const offered = offeredChannels(doc);
    if (!decides || !offered[0]) return;
    const policy = decides.value.name;
    report(offered[0].value.nameSpan, 'decided', {
      args: { policy },
      related: [{ span: decides.value.nameSpan, message: 'policy' }],
      fixes: [
        { title: 'remove', edits: offered.map(({ value }) => removeLine(doc, value)) },
        { title: 'removePolicy', args: { policy }, edits: [removeLine(doc, decides.value)] },
      ],
    });
  },
});
