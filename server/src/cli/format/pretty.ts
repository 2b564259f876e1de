import type { Severity } from '../../core/rule';
import { LineIndex } from '../../core/text';
import {
  fixedText,
  heldBackText,
  nothingText,
  type Range,
  type Report,
  type ReportedFile,
  type ReportedProblem,
} from '../report';
import { painter, printable, type Style, type View, widthOf, wrapped } from '../terminal';
import { counted, say } from '../texts';

type Paint = ReturnType<typeof painter>;

const looks: Record<Severity, { key: Parameters<typeof say>[0]; style: Style }> = {
  error: { key: 'severityError', style: 'red' },
  warning: { key: 'severityWarning', style: 'yellow' },
  info: { key: 'severityInfo', style: 'blue' },
  hint: { key: 'severityHint', style: 'cyan' },
};

/** For people: under each file its findings, each with its line, the mark under it, the fixes and the guidance. */
export function pretty(report: Report, view: View): string {
  const paint = painter(view);
  const files = report.files.filter(({ problems }) => problems.length > 0).map((file) => fileText(file, view, paint));
  return [...files, `${summaryText(report, paint)}\n`].join('\n');
}

function fileText({ path, problems, maskedText }: ReportedFile, view: View, paint: Paint): string {
  const lines = new LineIndex(maskedText);
  const margin = Math.max(...problems.map(({ range }) => String(range.start.line).length), 3);
  const blocks = problems.map((problem) => {
    const span = lines.lineSpan(problem.range.start.line - 1);
    return [
      ...headText(problem, view, paint),
      ...sourceText(maskedText.slice(span.start, span.end), problem.range, margin, paint),
      ...footText(problem, margin, paint),
    ].join('\n');
  });
  return `${paint(printable(path), 'bold')}\n\n${blocks.join('\n\n')}\n`;
}

function headText({ severity, range, rule, message }: ReportedProblem, { width }: View, paint: Paint): string[] {
  const { key, style } = looks[severity];
  const body = printable(message);
  const lines = width === undefined ? [body] : wrapped(body, Math.max(40, Math.min(width, 110) - 2));
  const head = `${range.start.line}:${range.start.column}  ${paint(say(key), style, 'bold')}  ${paint(rule, 'dim')}`;
  return [head, ...lines].map((line) => `  ${line}`);
}

/** Longer lines are shown as the stretch around the mark. */
const maximumColumns = 140;

function sourceText(line: string, { start, end }: Range, margin: number, paint: Paint): string[] {
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from) : line.length;
  const cut = Math.max(0, line.length > maximumColumns ? from - 40 : 0);
  const before = `${cut > 0 ? '…' : ''}${expanded(line.slice(cut, from))}`;
  const marked = expanded(line.slice(from, Math.min(to, from + maximumColumns)), widthOf(before)).slice(
    0,
    maximumColumns,
  );
  const room = Math.max(0, maximumColumns - widthOf(before) - widthOf(marked));
  const after = expanded(line.slice(to, to + maximumColumns + 1), widthOf(before) + widthOf(marked));
  const shown = `${before}${marked}${after.length > room ? `${after.slice(0, room)}…` : after}`;
  const mark = '^'.repeat(Math.max(1, widthOf(marked)));
  const bar = (label: string) => paint(`  ${label.padStart(margin)} │ `, 'dim');
  return [
    `${bar(String(start.line))}${shown.trimEnd()}`,
    `${bar('')}${' '.repeat(widthOf(before))}${paint(mark, 'bold')}`,
  ];
}

/** Tabs become spaces up to the next fourth column, so that the mark stands under what it marks. */
function expanded(text: string, column = 0): string {
  let result = '';
  for (const piece of text.split(/(\t)/)) {
    if (piece === '\t') result += ' '.repeat(4 - ((column + widthOf(result)) % 4));
    else result += printable(piece);
  }
  return result;
}

function footText({ fixes, related, guidance }: ReportedProblem, margin: number, paint: Paint): string[] {
  const indent = ' '.repeat(margin + 5);
  return [
    ...related.map(({ range: { start }, message }) => `${say('also', { ...start })}: ${printable(message)}`),
    ...fixes.map(({ title, safe }) => `${say(safe ? 'fixSafe' : 'fixUnsafe')}: ${printable(title)}`),
    ...guidance.slice(0, 1).map(({ url }) => paint(`${say('see')}: ${url}`, 'dim')),
  ].map((line) => indent + line);
}

/** What was checked and how much was found, in a line. */
export function summaryText(report: Report, paint: Paint): string {
  const { files, skipped, summary, hidden } = report;
  const { errors, warnings, infos, fixable } = summary;
  const skips = skipped.length;
  if (files.length === 0)
    return [nothingText(report), ...(skips > 0 ? [counted(skips, 'skippedOne', 'skippedMany')] : [])].join(' ');
  const checked =
    counted(files.length, 'checkedOne', 'checkedMany') +
    (skips > 0 ? `, ${say('skippedShort', { count: skips })}` : '');
  const hints = files.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'hint')).length;
  const counts = [
    errors > 0 && paint(counted(errors, 'errorsOne', 'errorsMany'), 'red', 'bold'),
    warnings > 0 && paint(counted(warnings, 'warningsOne', 'warningsMany'), 'yellow', 'bold'),
    infos > 0 && paint(counted(infos, 'infosOne', 'infosMany'), 'blue', 'bold'),
    hints > 0 && paint(counted(hints, 'hintsOne', 'hintsMany'), 'cyan', 'bold'),
  ].filter((count) => count !== false);
  const sentences = [
    `${checked}: ${counts.length > 0 ? `${counts.join(', ')}.` : paint(say('nothingFound'), 'green')}`,
    hidden > 0 && `(${say('hidden', { count: hidden })}.)`,
    heldBackText(report),
    fixedText(report),
    fixable > 0 && counted(fixable, 'fixableOne', 'fixableMany'),
  ];
  return sentences.filter(Boolean).join(' ');
}
