import { replaceRoot } from '../edit';
import { keyLineOf, lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/short-root',
  severity: 'warning',
  summary: 'The hive is written with its short name, which regedit is not known to take.',
  sources: ['reg-files'],
  messages: { change: 'Change to "{root}"' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'shortRoot')) {
      const block = keyLineOf(loss);
      report(loss.span, loss.why, {
        fixes: [
          block?.root && {
            title: 'change',
            args: { root: block.root },
            edits: [replaceRoot(block, block.root)],
            safe: !block.delete,
          },
        ],
      });
    }
  },
});
