import type { Report, ReportedFile, ReportedProblem } from '../report';
import { painter, plainView, printable } from '../terminal';
import { say } from '../texts';
import { withoutHints } from './hints';
import { summaryText } from './pretty';

/** GitHub takes no longer comment. */
const maximumLength = 60_000;

/** For the comment of a review and the summary of a pipeline: a table for each file. */
export function markdown(report: Report): string {
  const files = withoutHints(report).filter(({ problems }) => problems.length > 0);
  const summary = escaped(summaryText({ ...report, files: withoutHints(report) }, painter(plainView)));
  let text = `## m365lint\n\n${summary}\n`;
  let left = files.reduce((sum, { problems }) => sum + problems.length, 0);
  for (const file of files) {
    let head = headOf(file);
    for (const problem of file.problems) {
      const row = rowOf(problem);
      if (text.length + head.length + row.length > maximumLength)
        return `${text}\n${escaped(say('markdownCut', { count: left }))}\n`;
      text += head + row;
      head = '';
      left--;
    }
  }
  return text;
}

function headOf({ path }: ReportedFile): string {
  const names = [say('columnLine'), say('severityOf'), say('columnRule'), say('columnMessage')];
  return `\n### ${code(path)}\n\n| ${names.join(' | ')} |\n| ---: | --- | --- | --- |\n`;
}

const severityKeys = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
  hint: 'severityHint',
} as const;

function rowOf({ range, severity, rule, message, guidance }: ReportedProblem): string {
  const linked = guidance[0] ? `[${code(rule)}](<${guidance[0].url}>)` : code(rule);
  return `| ${range.start.line} | ${say(severityKeys[severity])} | ${linked} | ${escaped(message)} |\n`;
}

/** Nothing that a file holds becomes a mark, a tag, a cell or the mention of somebody. */
const escaped = (text: string) =>
  printable(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('@', '@\u200B');

const code = (text: string) => `\`${printable(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
