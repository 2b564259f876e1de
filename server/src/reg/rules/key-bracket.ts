import { addBrackets, isSecondHalf, joinWithNext } from '../brackets';
import { removeLine } from '../edit';
import { keyLineOf, lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/key-bracket',
  severity: 'error',
  summary: 'A bracket of a key line is missing, or the line is spread over two.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: {
    add: 'Add the missing bracket',
    join: 'Put the key on one line',
    remove: 'Delete the line',
  },
  check(doc, report) {
    // Below the header of Windows 3.1 keys stand without brackets.
    if (doc.header.kind === 'win31') return;
    for (const loss of lossesOf(doc, 'keyBracketOpen', 'keyBracketClose', 'keyEmpty')) {
      const { line, code, span, why } = loss;
      if (isSecondHalf(doc, loss)) continue;
      const block = keyLineOf(loss);
      const joined = block && code === 'keyBracketClose' ? joinWithNext(doc, block) : undefined;
      if (line && code === 'keyEmpty')
        report(span, why, { fixes: [{ title: 'remove', edits: [removeLine(doc, line)], safe: true }] });
      else
        report(span, why, {
          fixes: [
            joined && { title: 'join', edits: [joined] },
            block && { title: 'add', edits: addBrackets(doc, block), safe: !joined && !block.delete },
          ],
        });
    }
  },
});
