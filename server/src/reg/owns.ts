import type { Ownership, SourceFile } from '../core/language';
import { texts } from '../core/message';

export const regOwnsTexts = texts('reg/owns', {
  pointer: 'It is a pointer of Git LFS. The registry file itself has not been fetched.',
  hive: 'It is a registry hive in binary form, not a text that can be imported.',
  binary: 'It is binary data, not a text.',
  page: 'It is a web page or another XML document.',
  otherText: 'Nothing in it looks like a registry file: it has no header, no key of a hive and no value.',
  unclear: 'It does not begin like a registry file.',
});

type Reason = keyof typeof regOwnsTexts.templates;

/** A text that begins with the header is ours under any name; a file named .reg is, unless it is plainly something else. */
export function owns({ text, path }: SourceFile): Ownership {
  const reason = stranger(text.slice(0, 65_536), /\.reg(?:\.[^/.]+)?$/i.test(path ?? ''));
  return reason ? { owned: false, reason: regOwnsTexts(reason) } : { owned: true };
}

function stranger(head: string, named: boolean): Reason | undefined {
  if (header.test(head)) return undefined;
  if (!named) return 'unclear';
  if (/^\uFEFF?version https:\/\/git-lfs\./.test(head)) return 'pointer';
  if (head.startsWith('regf')) return 'hive';
  if (/^\uFEFF?\s{0,200}<(?:!|\?|html)/i.test(head)) return 'page';
  if (ownLine.test(head) || undecoded.test(head) || isEmpty(head)) return undefined;
  return head.includes('\0') ? 'binary' : 'otherText';
}

const header = /^\uFEFF?\s{0,200}(?:Windows Registry Editor Version|REGEDIT[34]?(?=\s|$))/i;

/** UTF-16 that was read byte by byte. */
const undecoded = /^[^\w]{0,4}\0?(?:W\0i\0n\0d|R\0E\0G\0E|\[\0H\0K)/;

/** A key of a hive, a value, or what was meant for one; other formats have sections in brackets too. */
const ownLine =
  /^[ \t\uFEFF]{0,99}(?:-?\[[ \t-]{0,9}HK|HK(?:EY_\w{4,20}|LM|CU|CR|U|CC)[\\/\]]|["“”„«‘][^"“”„»’\r\n]{1,300}["“”„»’][ \t]*[=:]|@[ \t]*=|Windows Registry Editor|REGEDIT)/im;

const isEmpty = (head: string) => head.split(/[\r\n]+/).every((line) => /^[\s\uFEFF]*(?:;|$)/.test(line));
