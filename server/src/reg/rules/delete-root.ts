import { isTopKey } from '../broad-keys';
import { removeLine } from '../edit';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/delete-root',
  severity: 'error',
  summary: 'A line deletes a whole hive or the key at its top.',
  sources: ['reg-files'],
  messages: {
    top: 'This deletes "{key}" with everything below it that Windows lets go. The device may not start again. Name the key that is meant.',
    remove: 'Delete the line',
  },
  check(doc, report) {
    for (const { span, why, line } of lossesOf(doc, 'deleteRoot'))
      report(span, why, { fixes: [line && { title: 'remove', edits: [removeLine(doc, line)], safe: true }] });
    for (const block of doc.keys.filter((key) => key.delete && !key.lost && isTopKey(key.fullKey)))
      report(block.span, 'top', {
        args: { key: block.fullKey },
        fixes: [{ title: 'remove', edits: [removeLine(doc, block)] }],
      });
  },
});
