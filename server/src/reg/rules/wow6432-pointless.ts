import { spanOf } from '../../core/text';
import { isKnownKey } from '../../knowledge/known-keys';
import { isSharedKey, withoutView } from '../../knowledge/registry-path';
import { settingsUnderKey } from '../../knowledge/settings';
import { isOfficePolicyKey } from '../canonical-key';
import { replacePath } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/wow6432-pointless',
  severity: 'info',
  summary: 'Wow6432Node stands in the path of a key that 32-bit and 64-bit programs share.',
  sources: ['registry-views'],
  messages: {
    shared:
      'Programs of 32 and of 64 bits share this key, so it has no second view below Wow6432Node. Windows may write to another place than is meant. Write the path without Wow6432Node.',
    change: 'Take Wow6432Node out of the path',
  },
  check(doc, report) {
    for (const block of doc.keys) {
      const plain = withoutView(block.path);
      if (block.lost || plain === block.path || !isSharedKey(block.fullKey)) continue;
      // One article writes to both paths all the same; and of other software's keys nothing is known.
      if (settingsUnderKey(block.fullKey).length > 0) continue;
      const known = withoutView(block.fullKey);
      if (!isKnownKey(known) && !isOfficePolicyKey(known)) continue;
      const start = block.pathSpan.start + block.path.toLowerCase().indexOf('wow6432node');
      report(spanOf(start, start + 'Wow6432Node'.length), 'shared', {
        fixes: [{ title: 'change', edits: [replacePath(block, plain)] }],
      });
    }
  },
});
