import type { ReportedFix, ReportedProblem } from '../report';

/** The fixes that a report may hold with their edits. */
export const sharedFixes = ({ fixes }: ReportedProblem): Omit<ReportedFix, 'secret'>[] =>
  fixes.filter(({ secret }) => !secret).map(({ secret, ...fix }) => fix);
