import { type Edit, spanOf, textOf } from '../../core/text';
import type { Loss, RegDocument } from '../document';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/hex-continuation-comma',
  severity: 'error',
  summary: 'A line of bytes ends in "\\" without a comma before it, so Windows skips the value.',
  sources: ['reg-import-tests', 'regedit-tests'],
  messages: { add: 'Put a comma before the backslash', remove: 'Delete the backslash' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'continuationNoComma')) {
      const edits = mended(doc, loss);
      const title = edits?.[0]?.text === ',' ? 'add' : 'remove';
      report(loss.span, loss.why, { fixes: [edits && { title, edits }] });
    }
  },
});

function mended({ text, lines }: RegDocument, loss: Loss): Edit[] | undefined {
  const { start } = loss.span;
  const value = valueLineOf(loss);
  const line = value?.lines.at(-1);
  const before = line ? textOf(text, spanOf(line.start, start)) : '';
  if (!value || before.trim() === '') return undefined;
  const next = lines[value.index + 1];
  // Nothing follows that could be bytes.
  if (next?.kind !== 'junk') return [{ span: loss.span, text: '' }];
  const comma: Edit = { span: spanOf(start, start), text: ',' };
  const after = textOf(text, next.span);
  if (after.startsWith(',')) return [comma, { span: spanOf(next.span.start, next.span.start + 1), text: '' }];
  // Half a byte on either line: a comma would make two bytes of it.
  const half = /[^0-9a-f][0-9a-f][ \t]*$/i.test(before) && /^[0-9a-f](?:[,\\ \t]|$)/i.test(after);
  return half ? undefined : [comma];
}
