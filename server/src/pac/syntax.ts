import type { SyntaxProblem } from '../core/language';
import { texts } from '../core/message';

export const syntaxTexts = texts('pac/syntax', {
  other: 'The script cannot be read from here on, so that every engine refuses the whole file.',
});

/** What keeps engines from reading a script, in our own words. */
export function syntaxProblems(text: string, { at }: { message: string; at: number }): SyntaxProblem[] {
  const start = Math.max(0, Math.min(at, text.length - 1));
  return [{ span: { start, end: Math.min(text.length, start + 1) }, message: syntaxTexts('other') }];
}
