import { replacePath } from '../edit';
import { keyLineOf, lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/key-trailing-blank',
  severity: 'error',
  summary: 'A blank at the edge of a component becomes part of the name of the key.',
  sources: ['reg-import-tests'],
  messages: { remove: 'Delete the blank' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'keyBlank')) {
      const block = keyLineOf(loss);
      const path = block?.path.split('\\').map((name) => name.trim());
      report(loss.span, loss.why, {
        fixes: [
          block && path && { title: 'remove', edits: [replacePath(block, path.join('\\'))], safe: !block.delete },
        ],
      });
    }
  },
});
