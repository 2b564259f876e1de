import { topOf } from '../broad-keys';
import { removeLine } from '../edit';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/delete-root',
  severity: 'error',
  summary: 'A line deletes a whole hive or the key at its top.',
  sources: ['reg-files'],
  messages: {
    device:
      'This deletes "{key}" with everything below it that Windows lets go. The device may not start again. Name the key that is meant.',
    user: 'This deletes "{key}" with everything below it that Windows lets go. The user loses the settings of Windows and of every program. Name the key that is meant.',
    remove: 'Delete the line',
  },
  check(doc, report) {
    for (const { span, why, line } of lossesOf(doc, 'deleteRoot'))
      report(span, why, { fixes: [line && { title: 'remove', edits: [removeLine(doc, line)], safe: true }] });
    for (const block of doc.keys) {
      const top = block.delete && !block.lost ? topOf(block.fullKey) : undefined;
      if (!top) continue;
      report(block.span, top, {
        args: { key: block.fullKey },
        fixes: [{ title: 'remove', edits: [removeLine(doc, block)] }],
      });
    }
  },
});
