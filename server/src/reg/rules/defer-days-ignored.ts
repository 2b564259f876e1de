import { removeLine } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/defer-days-ignored',
  severity: 'warning',
  summary: 'deferupdatedays has no effect, because updatetargetversion is set too.',
  sources: ['office-admx', 'update-settings'],
  messages: {
    ignored:
      'deferupdatedays has no effect while updatetargetversion is set. The import writes both, and Office updates to the target version without waiting. Delete one of the two.',
    target: 'The target version is set here.',
    remove: 'Delete deferupdatedays',
    removeTarget: 'Delete updatetargetversion',
  },
  check(doc, report, settings) {
    const target = settingsIn(doc, 'policy-updatetargetversion').find(
      ({ text }) => text?.trim() && !settings.isPlaceholder(text),
    );
    if (!target) return;
    for (const { value, number } of settingsIn(doc, 'policy-deferupdatedays'))
      if (number !== 0)
        report(value.nameSpan, 'ignored', {
          related: [{ span: target.value.nameSpan, message: 'target' }],
          fixes: [
            { title: 'remove', edits: [removeLine(doc, value)] },
            { title: 'removeTarget', edits: [removeLine(doc, target.value)] },
          ],
        });
  },
});
