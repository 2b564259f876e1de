import { replacePath } from '../edit';
import { keyLineOf, lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/forward-slash-path',
  severity: 'error',
  summary: 'The path of a key is written with "/" instead of "\\".',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { change: 'Write the path with "\\"' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'slashPath')) {
      const block = keyLineOf(loss);
      if (!block) continue;
      // Names of keys may hold "/", so where both stand only the first one is certain.
      const mixed = block.path.includes('\\');
      const path = mixed ? block.path.replace('/', '\\') : block.path.replaceAll('/', '\\');
      const safe = !mixed && !block.delete;
      report(loss.span, loss.why, { fixes: [{ title: 'change', edits: [replacePath(block, path)], safe }] });
    }
  },
});
