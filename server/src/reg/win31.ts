import type { Win31Line } from './document';
import { isBlank, type Reader } from './reader';

const root = 'HKEY_CLASSES_ROOT\\';

/** Reads `HKEY_CLASSES_ROOT\path = text`, the only line that counts below the header REGEDIT. */
export function readWin31Line({ text, start, end }: Reader): Win31Line | undefined {
  if (!text.startsWith(root, start)) return undefined;
  let at = start + root.length;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  const key = text.slice(start, at);
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  // The '=' may be missing; behind it one blank is no data.
  if (at < end && text[at] === '=' && at++ && text[at] === ' ') at++;
  return { kind: 'win31', span: { start, end }, key, text: text.slice(at, end), index: 0 };
}
