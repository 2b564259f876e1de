import { spanOf, textOf } from '../../core/text';
import type { Loss } from '../document';
import { holdsInvisible } from '../invisible';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/stray-text',
  severity: 'warning',
  summary: 'A line, or the rest of a key line, is neither a key nor a value nor a comment.',
  sources: ['reg-import-tests'],
  messages: {
    several:
      'From here on, {count} lines are neither keys nor values nor comments. Windows skips them. Begin notes with ";", and keep scripts in files of their own.',
    comment: 'Make it a comment',
    comments: 'Make them comments',
  },
  check(doc, report) {
    // Where an invisible character spoils a line, another rule says so, and a comment is not what was meant.
    const stray = lossesOf(doc, 'strayText').filter(({ span }) => !holdsInvisible(textOf(doc.text, span)));
    // Behind a key only the rest of a line is ignored.
    for (const { span, why } of lossesOf(doc, 'keyNote'))
      report(span, why, {
        fixes: [{ title: 'comment', edits: [{ span: spanOf(span.start, span.start), text: '; ' }], safe: true }],
      });
    for (const lines of inRuns(stray)) {
      const { span, why } = lines[0]!;
      const count = lines.length;
      // Windows skips the lines either way.
      const edits = lines.map((line) => ({ span: spanOf(line.span.start, line.span.start), text: '; ' }));
      report(span, count > 1 ? 'several' : why, {
        args: count > 1 ? { count } : {},
        fixes: [{ title: count > 1 ? 'comments' : 'comment', edits, safe: true }],
      });
    }
  },
});

/** A text that was pasted in is one slip, however many lines it has. */
function inRuns(losses: readonly Loss[]): Loss[][] {
  const runs: Loss[][] = [];
  let next: number | undefined;
  for (const loss of losses) {
    const index = loss.line?.index;
    if (index !== undefined && index === next) runs.at(-1)!.push(loss);
    else runs.push([loss]);
    next = index === undefined ? undefined : index + 1;
  }
  return runs;
}
