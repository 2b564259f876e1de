import { spanOf } from '../../core/text';
import { replacePath } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/key-doubled-backslash',
  severity: 'warning',
  summary: 'The path of a key holds doubled backslashes, which belong only into quoted text.',
  sources: ['reg-files'],
  messages: {
    doubled:
      'A backslash in the path of a key is not doubled. Depending on its version Windows refuses the path or folds the two into one. Write one.',
    single: 'Write single backslashes',
  },
  check(doc, report) {
    for (const block of doc.keys) {
      const { path, pathSpan } = block;
      if (!path.includes('\\\\')) continue;
      const runs = [...path.matchAll(/\\{2,}/g)].filter(({ 0: run, index }) => index + run.length < path.length);
      const first = runs[0];
      if (!first) continue;
      const start = pathSpan.start + first.index;
      const single = path.replace(/\\{2,}/g, (run, index: number) => (index + run.length < path.length ? '\\' : run));
      report(spanOf(start, start + first[0].length), 'doubled', {
        fixes: [{ title: 'single', edits: [replacePath(block, single)], safe: !block.delete }],
      });
    }
  },
});
