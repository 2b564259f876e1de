import { terminalAt } from './streams';

/** How a text may look where it is going. */
export interface View {
  color: boolean;
  /** Columns to wrap at; undefined leaves lines as long as they are. */
  width?: number;
}

/** What a file gets. */
export const plainView: View = { color: false };

export function viewOf(descriptor: 1 | 2, color: 'auto' | 'always' | 'never'): View {
  const terminal = terminalAt(descriptor);
  const able = terminal !== undefined && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return { color: color === 'always' || (color === 'auto' && able), width: terminal?.columns || undefined };
}

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
export type Style = keyof typeof codes;

/** Paints texts, or leaves them as they are where there is no colour. */
export const painter =
  ({ color }: View) =>
  (text: string, ...styles: Style[]): string =>
    color && text !== '' && styles.length > 0
      ? `\u001b[${styles.map((style) => codes[style]).join(';')}m${text}\u001b[0m`
      : text;

/** A text that cannot steer a terminal or break a line: what a file holds may be hostile. */
export const printable = (text: string): string =>
  text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
    // Pipelines obey this wherever it stands in a line of a log.
    .replace(/##(?=(?:vso)?\[)/gi, '#\u200B#')
    // GitHub's runner obeys this at the start of a line, behind blanks too.
    .replace(/^(\s*:)(?=:[a-z])/i, '$1\u200B');

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a text takes on a terminal, where Chinese, Japanese and Korean characters take two. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Breaks a text into lines of a width, at spaces and between wide characters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(
    / *(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][、。，．」』）！？]?|[^ \u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+)| +$/gu,
  ) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(piece) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
