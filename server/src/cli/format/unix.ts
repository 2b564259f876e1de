import type { Report } from '../report';
import { printable } from '../terminal';

/** A line for each finding, as grep, editors and problem matchers read it. */
export const unix = ({ files }: Report): string =>
  files
    .flatMap(({ path, problems }) =>
      problems.map(({ range, severity, rule, message }) => {
        const { line, column } = range.start;
        return `${printable(path)}:${line}:${column}: ${severity} ${rule}: ${printable(message)}\n`;
      }),
    )
    .join('');
