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
      const found = /\\{2,}(?=[^\\])/.exec(block.path);
      if (!found) continue;
      const start = block.pathSpan.start + found.index;
      const path = block.path.replace(/\\{2,}(?=[^\\])/g, '\\');
      report(spanOf(start, start + found[0].length), 'doubled', {
        fixes: [{ title: 'single', edits: [replacePath(block, path)], safe: !block.delete }],
      });
    }
  },
});
