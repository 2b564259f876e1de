import type { Settings } from './config';
import type { Language, ParsedDocument, SourceFile } from './language';
import { lint } from './lint';
import type { Fix, Problem } from './rule';
import { applyEdits, type Edit } from './text';

/** More passes than any chain of fixes needs; fixes that undo each other stop here. */
const maximumPasses = 10;

/** Which fix of a problem to take: the first one that may be applied without a look. */
export const safeFix = (problem: Problem): Fix | undefined => problem.fixes.find((fix) => fix.safe);

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
    if (!fix || fix.edits.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    edits.push(...fix.edits);
    taken.push(problem);
  }
  return { edits, taken };
}

/** Two insertions at one place depend on each other as much as two overlapping replacements. */
const touches = (a: Edit, b: Edit) =>
  a.span.start === b.span.start || (a.span.start < b.span.end && b.span.start < a.span.end);
