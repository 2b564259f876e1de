import { spanOf } from '../../core/text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/comment-mark',
  severity: 'info',
  enabled: false,
  summary: 'A line begins with "#" or "//", which is no comment but skipped all the same.',
  sources: ['reg-import-tests'],
  messages: {
    skipped:
      'Only ";" begins a comment. Windows skips this line because it cannot read it, which comes to the same here, but not between the lines of a value. Write ";".',
    change: 'Write ";" instead',
  },
  check(doc, report) {
    for (const line of doc.lines) {
      if (line.kind !== 'junk' || line.looks !== 'comment') continue;
      const { start } = line.span;
      const span = spanOf(start, start + (doc.text[start] === '#' ? 1 : 2));
      report(span, 'skipped', { fixes: [{ title: 'change', edits: [{ span, text: ';' }], safe: true }] });
    }
  },
});
