import { breadthOf, topOf } from '../broad-keys';
import { removeLine } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/delete-broad-key',
  severity: 'warning',
  summary: 'A line deletes a key that holds far more than one setting.',
  sources: ['reg-files', 'doc-unable-to-activate'],
  messages: {
    windows:
      'This deletes everything below "{key}", which Windows and many programs share. There is no way back but a backup. Name the key or the values that are meant.',
    office:
      'This deletes everything below "{key}": settings of every Office program, and what Office itself keeps there. Back the key up first, or name the key or the values that are meant.',
    remove: 'Delete the line',
  },
  check(doc, report) {
    for (const block of doc.keys) {
      const breadth = block.delete && !block.lost && !topOf(block.fullKey) ? breadthOf(block.fullKey) : undefined;
      if (!breadth) continue;
      report(block.span, breadth, {
        args: { key: block.fullKey },
        fixes: [{ title: 'remove', edits: [removeLine(doc, block)] }],
      });
    }
  },
});
