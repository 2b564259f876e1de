import type { Ownership, SourceFile } from '../core/language';
import { texts } from '../core/message';

export const regOwnsTexts = texts('reg/owns', {
  otherText: 'Nothing in it looks like a registry file: it has no header, no key in brackets and no value.',
  unclear: 'It does not begin like a registry file.',
});

/** Other programs use the ending .reg too, so such a file must have one line that could be ours; any other file, a header. */
export function owns({ text, path }: SourceFile): Ownership {
  const head = text.slice(0, 65_536);
  if (/^\uFEFF?\s{0,200}(?:Windows Registry Editor Version|REGEDIT)/i.test(head)) return { owned: true };
  if (!/\.reg(?:\.[^/.]+)?$/i.test(path ?? '')) return { owned: false, reason: regOwnsTexts('unclear') };
  if (head.trim() === '' || head.includes('\0') || couldBeOurs.test(head)) return { owned: true };
  return { owned: false, reason: regOwnsTexts('otherText') };
}

const couldBeOurs = /^[ \t\uFEFF]*(?:\[|["“”„]|@[ \t]*=|;|HK|Windows Registry)/im;
