import type { Report, ReportedProblem } from '../report';
import { printable } from '../terminal';
import { withoutHints } from './hints';
import { unix } from './unix';

/** Logging commands of Azure Pipelines for errors and warnings, and then every finding as a plain line for the log. */
export function azure(report: Report): string {
  const lines = withoutHints(report).flatMap(({ path, problems }) =>
    problems.filter(({ severity }) => severity !== 'info').map((problem) => `${command(path, problem)}\n`),
  );
  return [...lines, unix(report)].join('');
}

function command(path: string, { severity, range: { start }, rule, message }: ReportedProblem): string {
  const properties = {
    type: severity,
    sourcepath: path,
    linenumber: start.line,
    columnnumber: start.column,
    code: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))};`);
  return `##vso[task.logissue ${written.join('')}]${data(message)}`;
}

const data = (text: string) => printable(text).replaceAll('%', '%AZP25');
const property = (text: string) => data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
