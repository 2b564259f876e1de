import type { Edit } from '../../core/text';
import { spanOf } from '../../core/text';
import type { Loss, RegDocument } from '../document';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/hex-continuation-comma',
  severity: 'error',
  summary: 'A line of bytes ends in "\\" without a comma before it, so Windows skips the value.',
  sources: ['reg-import-tests', 'regedit-tests'],
  messages: { add: 'Put a comma before the backslash' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'continuationNoComma')) {
      const edits = commaBefore(doc, loss);
      report(loss.span, loss.why, { fixes: [edits && { title: 'add', edits }] });
    }
  },
});

function commaBefore({ text, lines }: RegDocument, { span, line }: Loss): Edit[] | undefined {
  const edits: Edit[] = [{ span: spanOf(span.start, span.start), text: ',' }];
  const next = line && lines[line.index + 1];
  if (next?.kind !== 'junk') return undefined;
  const { start } = next.span;
  if (text[start] === ',') return [...edits, { span: spanOf(start, start + 1), text: '' }];
  // Half a byte on either line: a comma would make two bytes of it.
  const half = /[^0-9a-f][0-9a-f][ \t]*$/i.test(text.slice(Math.max(0, span.start - 20), span.start));
  return half && /^[0-9a-f](?:[,\\ \t\r\n]|$)/i.test(text.slice(start, start + 2)) ? undefined : edits;
}
