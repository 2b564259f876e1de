import { product } from '../product';
import type { Report } from '../report';
import { sharedFixes } from './shared-fixes';

/** One object for scripts; its shape changes only by additions. */
export function json({ files, skipped, summary }: Report): string {
  const listed = files.map(({ path, kind, problems }) => ({
    path,
    kind,
    problems: problems.map((problem) => ({ ...problem, fixes: sharedFixes(problem) })),
  }));
  return `${JSON.stringify({ version: 1, tool: product, files: listed, skipped, summary }, null, 2)}\n`;
}
