import { LineIndex } from '../../server/src/core/text';

export interface Mark {
  start: number;
  end: number;
  label: string;
}

/**
 * The lines of a text with a squiggle under each mark, in the order of the text. `^` marks a place between two
 * characters; a mark that goes on in the next line ends in `>`.
 */
export function draw(text: string, marks: readonly Mark[]): string[] {
  const index = new LineIndex(text);
  const lines = text.split('\n').slice(0, -1);
  const below = new Map<number, string[]>();
  for (const { start, end, label } of marks) {
    const { line, character } = index.positionAt(start);
    const lineEnd = index.lineSpan(line).end;
    const width = Math.min(end, lineEnd) - start;
    const drawn = end === start || width <= 0 ? '^' : '~'.repeat(width) + (end > lineEnd ? '>' : '');
    below.set(line, [...(below.get(line) ?? []), `${' '.repeat(character)}${drawn} ${label}`]);
  }
  return lines.flatMap((line, i) => [line, ...(below.get(i) ?? [])]);
}
