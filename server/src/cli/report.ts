import type { Settings } from '../core/config';
import type { ParsedDocument } from '../core/language';
import { lint } from '../core/lint';
import type { Message } from '../core/message';
import { type Problem, type Severity, severities } from '../core/rule';
import { type Edit, LineIndex, type Span } from '../core/text';
import { sourceTitle, sourceUrl } from '../knowledge/sources';
import type { Input } from './read';
import { masked, maskedMessage } from './secrets';
import { counted, say } from './texts';
import { spokenLocale, tell } from './voice';

/** Lines and columns count from 1, columns in UTF-16 units; ends are exclusive. */
export interface Place {
  line: number;
  column: number;
}

export interface Range {
  start: Place;
  end: Place;
}

export interface ReportedFix {
  title: string;
  safe: boolean;
  edits: { range: Range; text: string }[];
  /** True when the edits would repeat a product key or a password, which no report does. */
  secret: boolean;
}

/** A finding with positions and texts as they are printed. */
export interface ReportedProblem {
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
  guidance: { title: string; url: string }[];
  fixes: ReportedFix[];
  related: { range: Range; message: string }[];
}

export interface ReportedFile {
  path: string;
  kind: string;
  problems: ReportedProblem[];
  /** As it was checked, for formats that show lines of it. */
  text: string;
  /** The same with stars for product keys and passwords, and as long. */
  maskedText: string;
  /** True when the file begins with a byte order mark of UTF-8, which is not in the text. */
  mark: boolean;
}

/** Everything that a run has found; every format writes one of these. */
export interface Report {
  files: ReportedFile[];
  skipped: { path: string; reason: string }[];
  summary: Summary;
  /** The revision since which files had to change, where only such files were checked. */
  since?: string;
  /** How many findings --quiet keeps back. */
  hidden: number;
  dryRun: boolean;
  /** False when a file could not be read. */
  complete: boolean;
}

/** How many findings are not shown, because a baseline knows them or because the change did not introduce them. */
export interface HeldBack {
  known?: number;
  older?: number;
}

export interface Summary extends HeldBack {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Findings that --fix mends. */
  fixable: number;
  /** Findings that --fix has mended, or would have. */
  fixed?: number;
}

/** Checks one file, read as a document of its language. */
export function judge(
  { language, source, coding }: Input,
  doc: ParsedDocument,
  path: string,
  settings: Settings,
): ReportedFile {
  const problems = lint(language, doc, settings);
  const { text } = source;
  const lines = new LineIndex(text);
  // Once a file: it can be one long line with a thousand findings.
  const maskedText = problems.length > 0 ? masked(text) : text;
  const hidesIn = ({ start, end }: Span) => text.slice(start, end) !== maskedText.slice(start, end);
  const isSecret = ({ span, text }: Edit) => text !== '' && (masked(text) !== text || hidesIn(span));
  return {
    path,
    kind: language.id,
    problems: problems.map((problem) => reported(problem, lines, isSecret)),
    text,
    maskedText,
    mark: coding.name === 'utf8bom',
  };
}

function reported(problem: Problem, lines: LineIndex, isSecret: (edit: Edit) => boolean): ReportedProblem {
  const told = (message: Message) => maskedMessage(tell(message));
  const rangeOf = ({ start, end }: Span): Range => ({ start: placeOf(lines, start), end: placeOf(lines, end) });
  return {
    rule: problem.rule,
    severity: problem.severity,
    message: told(problem.message),
    range: rangeOf(problem.span),
    guidance: problem.sources.map((cite) => ({ title: sourceTitle(cite), url: sourceUrl(cite, spokenLocale()) })),
    fixes: problem.fixes.map(({ title, safe, edits }) => ({
      title: told(title),
      safe,
      edits: edits.map(({ span, text }) => ({ range: rangeOf(span), text })),
      secret: edits.some(isSecret),
    })),
    related: problem.related.map(({ span, message }) => ({ range: rangeOf(span), message: told(message) })),
  };
}

function placeOf(lines: LineIndex, offset: number): Place {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

export function summaryOf(files: readonly ReportedFile[], fixed?: number): Summary {
  const problems = files.flatMap((file) => file.problems);
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: problems.filter((problem) => problem.fixes.some(({ safe }) => safe)).length,
    ...(fixed === undefined ? {} : { fixed }),
  };
}

/** True when some finding is as grave as a severity, or graver. */
export const reaches = (files: readonly ReportedFile[], severity: Severity): boolean =>
  files.some(({ problems }) =>
    problems.some((problem) => severities.indexOf(problem.severity) <= severities.indexOf(severity)),
  );

/** What --fix or --fix-dry-run has come to, if it found anything to do. */
export function fixedText({ summary: { fixed = 0 }, dryRun }: Report): string | undefined {
  if (fixed === 0) return undefined;
  return `${dryRun ? counted(fixed, 'wouldFixOne', 'wouldFixMany') : counted(fixed, 'fixedOne', 'fixedMany')}.`;
}

/** What is said when there was no file to check. */
export const nothingText = ({ since }: Pick<Report, 'since'>): string =>
  since === undefined ? say('nothingThere') : say('nothingChanged', { ref: since });

/** How much --quiet keeps back, in a sentence. */
export const hiddenText = ({ hidden }: Report): string | undefined =>
  hidden > 0 ? counted(hidden, 'hiddenOne', 'hiddenMany') : undefined;

/** How much was found and is not shown, in sentences. */
export function heldBackText({ summary: { known = 0, older = 0 } }: Report): string | undefined {
  const told = [
    ...(known > 0 ? [counted(known, 'knownOne', 'knownMany')] : []),
    ...(older > 0 ? [counted(older, 'olderOne', 'olderMany')] : []),
  ];
  return told.length > 0 ? told.join(' ') : undefined;
}
