import { type Edit, spanOf, textOf } from '../../core/text';
import type { Loss, RegDocument } from '../document';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/hex-bytes',
  severity: 'error',
  summary: 'A byte is not two hexadecimal digits behind a comma, so Windows skips the whole value.',
  sources: ['reg-import-tests'],
  messages: {
    commas: 'Put commas between the bytes',
    remove: 'Delete it',
    backslash: 'Write "\\"',
  },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'byteEmpty', 'byteLarge', 'byteDigits', 'byteBlank', 'continuationInside')) {
      const edit = mended(doc, loss);
      const title = edit?.text.includes(',') ? 'commas' : edit?.text === '\\' ? 'backslash' : 'remove';
      report(loss.span, loss.why, { fixes: [edit && { title, edits: [edit] }] });
    }
  },
});

function mended({ text }: RegDocument, { code, span }: Loss): Edit | undefined {
  const written = textOf(text, span);
  switch (code) {
    case 'byteEmpty':
      return { span, text: '' };
    case 'byteBlank':
      return text[span.end] === ',' ? { span, text: '' } : withCommas(text, span.start);
    case 'byteLarge':
      return /^(?:[0-9a-f]{2}){2,1000}$/i.test(written) ? { span, text: written.match(/../g)!.join(',') } : undefined;
    case 'byteDigits':
      return written === '/' && /^[ \t]*(?:[\r\n;]|$)/.test(text.slice(span.end, span.end + 100))
        ? { span, text: '\\' }
        : undefined;
    case 'continuationInside':
      return extraBackslash(text, span.start);
    default:
      return undefined;
  }
}

/** Commas for the blanks between bytes, from here to the end of the line. */
function withCommas(all: string, start: number): Edit {
  const rest = /^[^\r\n;]*/.exec(all.slice(start, start + 10_000))![0];
  const text = rest.replace(/(^|[0-9a-f])[ \t]+(?=[0-9a-f])/gi, '$1,');
  return { span: spanOf(start, start + rest.length), text };
}

/** `,\\` at the end of a line, or `,\` before more bytes. */
function extraBackslash(text: string, at: number): Edit | undefined {
  const twice = /^\\[ \t]*(?=\\[ \t]*(?:[\r\n;]|$))/.exec(text.slice(at, at + 200));
  if (twice) return { span: spanOf(at, at + twice[0].length), text: '' };
  return text[at + 1] === ',' || /,[ \t]*$/.test(text.slice(Math.max(0, at - 20), at))
    ? { span: spanOf(at, at + 1), text: '' }
    : undefined;
}
