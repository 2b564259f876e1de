import { isLineEnd } from './characters';

// Nobody indents deeper; the limit keeps a line of a million spaces cheap.
const deepest = 200;

/** How far the line is indented that begins with what stands at an offset; undefined when it does not begin a line. */
export function indentOf(text: string, at: number): number | undefined {
  let width = 0;
  for (let i = at - 1; i >= at - deepest; i--) {
    const code = text.charCodeAt(i);
    if (i < 0 || isLineEnd(code) || code === 0xfeff) return width;
    if (code === 32) width++;
    else if (code === 9) width += 4;
    else return undefined;
  }
  return undefined;
}

/** The white space before something that begins its line. */
export function indentationBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < deepest && ' \t'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}
