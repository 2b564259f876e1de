import { removeLine } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/update-path-overrides-branch',
  severity: 'warning',
  summary: 'updatebranch has no effect, because updatepath is set too.',
  sources: ['change-channel#considerations-when-changing-channels'],
  messages: {
    both: 'updatebranch has no effect while updatepath is set. The import writes both, and Office takes its updates from the path, whatever channel lies there. Delete one of the two.',
    path: 'The path is set here.',
    removeBranch: 'Delete updatebranch',
    removePath: 'Delete updatepath',
  },
  check(doc, report, settings) {
    const path = settingsIn(doc, 'policy-updatepath').find(({ text }) => text?.trim() && !settings.isPlaceholder(text));
    if (!path) return;
    for (const branch of settingsIn(doc, 'policy-updatebranch').filter(({ text }) => text?.trim()))
      report(branch.value.nameSpan, 'both', {
        related: [{ span: path.value.nameSpan, message: 'path' }],
        fixes: [
          { title: 'removeBranch', edits: [removeLine(doc, branch.value)] },
          { title: 'removePath', edits: [removeLine(doc, path.value)] },
        ],
      });
  },
});
