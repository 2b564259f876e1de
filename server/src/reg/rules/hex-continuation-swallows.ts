import type { RegDocument, RegValue } from '../document';
import { continuationEnd } from '../edit';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/hex-continuation-swallows',
  severity: 'error',
  summary: 'A value ends in ",\\", so Windows takes the next key or value for its bytes.',
  sources: ['reg-import-tests', 'regedit-tests'],
  messages: { remove: 'Delete the ",\\"' },
  check(doc, report) {
    for (const { span, why, line } of lossesOf(doc, 'continuedByOther', 'swallowed', 'keySwallowed')) {
      const value = valueAbove(doc, span.start, line?.index);
      report(span, why, {
        fixes: [value && { title: 'remove', edits: [{ span: continuationEnd(doc, value), text: '' }] }],
      });
    }
  },
});

/** The value whose continuation does the harm: the line itself or the one above it. */
function valueAbove({ lines, text }: RegDocument, start: number, index = 0): RegValue | undefined {
  for (const at of [index, index - 1]) {
    const line = lines[at];
    if (line?.kind === 'value' && text[line.dataSpan.end - 1] === '\\' && line.span.start <= start) return line;
  }
  return undefined;
}
