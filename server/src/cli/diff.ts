import { commonLines } from './common-lines';

/** Lines of context around a change. */
const context = 3;

/** A stretch of lines that another has replaced. */
export interface Change {
  /** Which lines of the old and of the new text differ; half open. */
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/** The difference of two texts in the unified format, as `patch` and `git apply` read it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [a, b] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(changesOf(a, b));
  return [`--- a/${path}\n`, `+++ b/${path}\n`, ...hunks.map((hunk) => hunkText(hunk, a, b))].join('');
}

/** With their line ends, which are part of what may differ. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function hunkText(changes: Change[], a: string[], b: string[]): string {
  const first = changes[0]!;
  const last = changes.at(-1)!;
  const from = Math.max(0, first.from - context);
  const to = Math.min(a.length, last.to + context);
  const newFrom = first.newFrom - (first.from - from);
  const newTo = last.newTo + (to - last.to);
  const body: string[] = [];
  let at = from;
  for (const change of changes) {
    for (const line of a.slice(at, change.from)) body.push(` ${line}`);
    for (const line of a.slice(change.from, change.to)) body.push(`-${line}`);
    for (const line of b.slice(change.newFrom, change.newTo)) body.push(`+${line}`);
    at = change.to;
  }
  for (const line of a.slice(at, to)) body.push(` ${line}`);
  const lines = body.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`));
  return `@@ -${rangeText(from, to)} +${rangeText(newFrom, newTo)} @@\n${lines.join('')}`;
}

/** An empty range names the line before it. */
const rangeText = (from: number, to: number) => `${to > from ? from + 1 : from},${to - from}`;

function hunksOf(changes: Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.from - last.to <= 2 * context) hunks.at(-1)!.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** Where two texts differ, line by line and in order. */
export function changesOf(a: string[], b: string[]): Change[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const kept = commonLines(a.slice(start, endA), b.slice(start, endB));
  const changes: Change[] = [];
  let [from, newFrom] = [start, start];
  for (const [i, j] of [...kept.map(([i, j]) => [start + i, start + j] as const), [endA, endB] as const]) {
    if (i > from || j > newFrom) changes.push({ from, to: i, newFrom, newTo: j });
    [from, newFrom] = [i + 1, j + 1];
  }
  return changes;
}
