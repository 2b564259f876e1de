import type { Report, ReportedFile } from '../report';

/** The files of a report without hints, which are for writing and not for review. */
export const withoutHints = ({ files }: Report): ReportedFile[] =>
  files.map((file) => ({ ...file, problems: file.problems.filter(({ severity }) => severity !== 'hint') }));
