import { type Severity, severities } from '../../core/rule';
import type { Report, ReportedProblem } from '../report';
import { printable } from '../terminal';
import { say } from '../texts';
import { unix } from './unix';

/** GitHub shows no more annotations of a kind than this. */
const cap = 10;

const commands: Partial<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands for annotations, the gravest first, and then every finding as a plain line for the log. */
export function github(report: Report): string {
  const found = report.files.flatMap(({ path, problems }) => problems.map((problem) => ({ path, problem })));
  const ofSeverity = severities
    .map((severity) => ({ severity, all: found.filter(({ problem }) => problem.severity === severity) }))
    .filter(({ severity }) => commands[severity]);
  const cut = cutOf(ofSeverity, 0) > 0 ? cutOf(ofSeverity, 1) : 0;
  const lines = ofSeverity.flatMap(({ severity, all }) => [
    // First among the warnings, or it would be cut itself.
    ...(severity === 'warning' && cut > 0 ? [`::warning title=m365lint::${data(say('capped', { count: cut }))}`] : []),
    ...all.map(({ path, problem }) => command(path, problem)),
  ]);
  return [...lines.map((line) => `${line}\n`), unix(report)].join('');
}

/** How many annotations GitHub leaves out when we add some warnings of our own. */
const cutOf = (found: { severity: Severity; all: unknown[] }[], added: number) =>
  found.reduce(
    (sum, { severity, all }) => sum + Math.max(0, all.length + (severity === 'warning' ? added : 0) - cap),
    0,
  );

function command(path: string, { severity, range: { start, end }, rule, message }: ReportedProblem): string {
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${data(printable(message))}`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
