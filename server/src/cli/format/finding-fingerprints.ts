import { LineIndex } from '../../core/text';
import type { Range, ReportedFile } from '../report';
import { hashOf } from './fingerprints';
import { masked } from './secrets';

/** How much of a long line belongs to a finding, on either side of it. */
const surroundings = 100;

/**
 * What each finding of a file is known by, whatever its line number: its line without indentation, and how many findings
 * of the rule on equal lines came before. A line that moves keeps it; SARIF, GitLab and baselines share it.
 */
export function findingFingerprints({ problems, text }: ReportedFile): string[] {
  const lines = new LineIndex(text);
  const seen = new Map<string, number>();
  return problems.map(({ rule, range }) => {
    const hash = hashOf(aroundOf(text, lines, range).replace(/\s+/g, ' '));
    const key = `${rule} ${hash}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${hash}:${count}`;
  });
}

/** Without secrets, which nobody should be able to guess from their hash. */
function aroundOf(text: string, lines: LineIndex, { start, end }: Range): string {
  const span = lines.lineSpan(start.line - 1);
  const line = masked(text.slice(span.start, span.end));
  const last = end.line === start.line ? end.column - 1 : line.length;
  return line.slice(Math.max(0, start.column - 1 - surroundings), last + surroundings).trim();
}
