import type { Settings } from './config';
import type { Language, ParsedDocument, SourceFile } from './language';
import { lint } from './lint';
import type { Fix, Problem } from './rule';
import { applyEdits, type Edit } from './text';

/** More passes than any chain of fixes needs; fixes that undo each other stop here. */
const maximumPasses = 50;

/** Which fix of a problem to take: the first one that may be applied without a look. */
export const safeFix = (problem: Problem): Fix | undefined => problem.fixes.find((fix) => fix.safe);

/** Else the first one, unless a person has to choose it: then no other one is likely enough. */
export function likeliestFix(problem: Problem): Fix | undefined {
  const safe = safeFix(problem);
  const [first] = problem.fixes;
  return safe ?? (first?.byHand ? undefined : first);
}

/** Applies a fix for every problem, and again to the result, until there is nothing left to fix. */
export function fixAll<Doc extends ParsedDocument>(
  language: Language<Doc>,
  file: SourceFile,
  settings: Settings,
  choose: (problem: Problem) => Fix | undefined = safeFix,
): { text: string; applied: Problem[] } {
  const applied: Problem[] = [];
  let text = file.text;
  const seen = new Set([text]);
  for (let pass = 0; pass < maximumPasses; pass++) {
    const problems = lint(language, language.parse({ ...file, text }), settings);
    const { edits, taken } = collect(problems, choose);
    const next = applyEdits(text, edits);
    if (seen.has(next)) break;
    seen.add(next);
    applied.push(...taken);
    text = next;
  }
  return { text, applied };
}

/** The edits of as many fixes as go together in one pass; a fix is taken whole or not at all. */
function collect(problems: Problem[], choose: (problem: Problem) => Fix | undefined) {
  const edits: Edit[] = [];
  const taken: Problem[] = [];
  for (const problem of problems) {
    const fix = choose(problem);
    if (!fix) continue;
    const places = fix.edits.map((edit) => placeFor(edits, edit));
    if (places.includes(undefined)) continue;
    for (const edit of fix.edits) edits.splice(placeFor(edits, edit) ?? edits.length, 0, edit);
    taken.push(problem);
  }
  return { edits, taken };
}

/**
 * Where an edit goes in a list ordered by start, or undefined when it touches one that is there. Two insertions at
 * one place depend on each other as much as two overlapping replacements.
 */
function placeFor(edits: readonly Edit[], { span }: Edit): number | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const before = edits[low - 1]?.span;
  const after = edits[low]?.span;
  if (before && before.end > span.start) return undefined;
  return after && (after.start === span.start || after.start < span.end) ? undefined : low;
}
