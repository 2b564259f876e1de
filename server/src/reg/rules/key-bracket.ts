import { type Edit, spanOf, textOf } from '../../core/text';
import type { KeyBlock, Loss, RegDocument } from '../document';
import { removeLine, wholeLines } from '../edit';
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
            block && { title: 'add', edits: addBrackets(doc, block), safe: !joined },
          ],
        });
    }
  },
});

/** The line above is told that it goes on here. */
function isSecondHalf(doc: RegDocument, { line }: Loss): boolean {
  const above = line?.kind === 'junk' ? doc.lines[line.index - 1] : undefined;
  return above?.kind === 'key' && above.lost?.code === 'keyBracketClose' && joinWithNext(doc, above) !== undefined;
}

function addBrackets({ text }: RegDocument, { span, path, pathSpan }: KeyBlock): Edit[] {
  const note = path.search(/[ \t]*;/);
  const end = note < 0 ? pathSpan.end : pathSpan.start + note;
  const edits: Edit[] = [];
  if (text[span.start] !== '[') edits.push({ span: spanOf(span.start, span.start), text: '[' });
  if (text[span.end - 1] !== ']') edits.push({ span: spanOf(end, end), text: ']' });
  return edits;
}

/** The rest of the path stands on the next line, up to its bracket. */
function joinWithNext(doc: RegDocument, block: KeyBlock): Edit | undefined {
  const next = doc.lines[block.index + 1];
  if (next?.kind !== 'junk') return undefined;
  const rest = textOf(doc.text, next.span);
  if (!/^[^[\]]+\]$/.test(rest)) return undefined;
  const { end } = wholeLines(next);
  const path = block.path.replace(/[\s\\]+$/, '');
  return { span: spanOf(block.pathSpan.start, end), text: `${path}\\${rest.replace(/^[\s\\]+/, '')}` };
}
