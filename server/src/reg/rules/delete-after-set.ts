import { textOf } from '../../core/text';
import { topOf } from '../broad-keys';
import { blockOf, undoneLines } from '../deletions';
import type { RegLine } from '../document';
import { addLineBefore, removeLine } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/delete-after-set',
  severity: 'warning',
  summary: 'What the file sets is deleted again further down.',
  sources: ['reg-files'],
  messages: {
    key: 'This deletes values that the file has set above. Windows works from top to bottom, so they are gone after the import. Put the line that deletes above them.',
    value:
      'This deletes a value that the file has set above. Windows works from top to bottom, so it is gone after the import. Keep one of the two lines.',
    set: 'It is set here',
    up: 'Move the line up',
    remove: 'Delete the line that sets it',
  },
  check(doc, report) {
    for (const { deletion, undone } of undoneLines(doc)) {
      if (isMisplaced(undone.of) || isMisplaced(deletion.of) || topOf(deletion.key)) continue;
      const related = [
        { span: undone.of.kind === 'value' ? undone.of.nameSpan : undone.of.span, message: 'set' as const },
      ];
      if (deletion.op === 'deleteValue') {
        const edits = [removeLine(doc, undone.of)];
        report(deletion.of.nameSpan, 'value', { related, fixes: [{ title: 'remove', edits, safe: true }] });
        continue;
      }
      const { span, values } = deletion.of;
      // Values below the line that deletes would come to stand below another key.
      const block = values.length === 0 ? blockOf(undone) : undefined;
      const edits = block && [addLineBefore(doc, block, textOf(doc.text, span)), removeLine(doc, deletion.of)];
      report(span, 'key', { related, fixes: [edits && { title: 'up', edits }] });
    }
  },
});

/** The key line above it is at fault, so that nobody knows whether Windows takes the value to this key. */
const isMisplaced = (line: RegLine) => line.kind === 'value' && line.writtenTo !== line.block;
