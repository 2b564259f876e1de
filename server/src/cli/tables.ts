import { printable, widthOf } from './terminal';

const isRow = (line: string | undefined) => line?.startsWith('| ') ?? false;
const isRule = (line: string) => /^[|\s-]+$/.test(line);

/** Lines of Markdown in which the rows of tables have become columns of one width, without marks. */
export function aligned(lines: readonly string[]): string[] {
  const told: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (isRow(lines[end])) end++;
    if (end > at) told.push(...columns(lines.slice(at, end)));
    else told.push(lines[end++]!);
    at = end;
  }
  return told;
}

function columns(rows: readonly string[]): string[] {
  const cells = rows.filter((row) => !isRule(row)).map((row) => row.slice(2, -2).split(' | ').map(printable));
  const widths = cells[0]!.map((_, n) => Math.max(...cells.map((row) => widthOf(row[n] ?? ''))));
  return cells.map((row) =>
    row
      .map((text, n) => text + ' '.repeat(widths[n]! - widthOf(text) + 2))
      .join('')
      .trimEnd(),
  );
}
