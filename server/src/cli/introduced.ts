import type { Settings } from '../core/config';
import { changesOf } from './diff';
import { documentOf } from './evaluate';
import type { Input } from './read';
import { judge, type Range, type ReportedFile, type ReportedProblem } from './report';

/**
 * What a change has introduced into a file: findings on added or changed lines, and those on other lines that were not
 * there before. Both texts are compared as decoded, since git takes UTF-16 for binary.
 */
export async function introduced(
  file: ReportedFile,
  before: Input | undefined,
  settings: Settings,
): Promise<ReportedProblem[]> {
  if (!before) return file.problems;
  const { language, source } = before;
  const oldLineOf = lineMap(source.text, file.text);
  if (file.problems.every(({ range }) => linesOf(range).some((line) => oldLineOf[line] === undefined)))
    return file.problems;
  const old = judge(before, await documentOf(language, source, settings), file.path, settings);
  const known = new Map<string, number>();
  for (const problem of old.problems) {
    const key = keyOf(problem, problem.range.start.line);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return file.problems.filter((problem) => {
    const lines = linesOf(problem.range).map((line) => oldLineOf[line]);
    const [first] = lines;
    if (first === undefined || lines.includes(undefined)) return true;
    const key = keyOf(problem, first);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

const keyOf = ({ rule, range }: ReportedProblem, line: number) => `${rule} ${line}:${range.start.column}`;

/** The numbers of the lines that a range touches; its end is exclusive. */
function linesOf({ start, end }: Range): number[] {
  const last = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
  return Array.from({ length: last - start.line + 1 }, (_, index) => start.line + index);
}

/** For each line of a text, from 1, the number that it had before; undefined for lines that the change made. */
function lineMap(before: string, after: string): (number | undefined)[] {
  const [a, b] = [before, after].map((text) => text.split(/\r\n|\r|\n/));
  const map: (number | undefined)[] = [undefined];
  let [line, newLine] = [0, 0];
  const keep = (until: number) => {
    for (; newLine < until; newLine++) map.push(++line);
  };
  for (const change of changesOf(a!, b!)) {
    keep(change.newFrom);
    for (; newLine < change.newTo; newLine++) map.push(undefined);
    line = change.to;
  }
  keep(b!.length);
  return map;
}
