import type { PacDocument } from '../document';
import { defineRule } from '../rule';
import { firstLineOf } from '../statements';

/** What Chrome and Edge load at most, and what Microsoft documents for WinHTTP. */
const mostBytes = 1_048_576;

export default defineRule({
  id: 'pac/large-file',
  severity: 'error',
  summary: 'The file is larger than engines load.',
  sources: ['chromium-pac-fetcher', 'winhttp-autoproxy'],
  messages: {
    large:
      'The file has {size} KB. Chrome and Edge load no PAC script of more than {most} KB, and Microsoft gives the same limit for WinHTTP; requests then go without a proxy, and nothing is reported. Shorten it: leave comments out, and join names below one domain.',
  },
  check(doc, report) {
    const size = bytesOf(doc);
    if (doc.content !== 'script' || size <= mostBytes) return;
    const [first] = doc.program.body;
    const span = doc.entryPoints[0]?.nameSpan ?? firstLineOf(doc, first ?? { start: 0, end: doc.text.length });
    report(span, 'large', { args: { size: inKilobytes(size), most: inKilobytes(mostBytes) } });
  },
});

const inKilobytes = (bytes: number) => Math.ceil(bytes / 1024).toLocaleString('en-US');

function bytesOf({ text, encoding = 'utf8' }: PacDocument): number {
  if (/^utf-?16/i.test(encoding)) return text.length * 2;
  if (!/^utf-?8/i.test(encoding)) return text.length;
  let bytes = text.length;
  // Each half of a pair of surrogates stands for two of the four bytes.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
