import { LineIndex } from '../../core/text';
import type { Range, ReportedFile } from '../report';
import { hashOf } from './fingerprints';

/** How much of a long line belongs to a finding, on either side of it. */
const surroundings = 100;

/** How much of it belongs to a finding that goes on in the next line. */
const longestLine = 10_000;

/**
 * What each finding of a file is known by, whatever its line number: its line without indentation, and how many findings
 * of the rule on equal lines came before. A line that moves keeps it; SARIF, GitLab and baselines share it.
 */
export function findingFingerprints({ problems, maskedText }: ReportedFile): string[] {
  const lines = new LineIndex(maskedText);
  const seen = new Map<string, number>();
  return problems.map(({ rule, range }) => {
    const hash = hashOf(aroundOf(maskedText, lines, range).replace(/\s+/g, ' '));
    const key = `${rule} ${hash}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${hash}:${count}`;
  });
}

/** Of the text without secrets, which nobody should be able to guess from their hash. */
function aroundOf(text: string, lines: LineIndex, { start, end }: Range): string {
  const span = lines.lineSpan(start.line - 1);
  const from = Math.max(span.start, span.start + start.column - 1 - surroundings);
  const last = end.line === start.line ? span.start + end.column - 1 + surroundings : from + longestLine;
  return text.slice(from, Math.min(last, span.end)).trim();
}
