import { refusalOf } from './complaint';
import { Configurations } from './configuration';
import { documentOf } from './evaluate';
import { type Findings, findFiles, type Skipped } from './files';
import { formats } from './format';
import type { FormatName } from './format/names';
import { type Mended, mend } from './mend';
import type { Options } from './options';
import { placeOfInput, shown } from './paths';
import { inputOf, type Reading, readInput } from './read';
import {
  fixedText,
  type HeldBack,
  heldBackText,
  hiddenText,
  judge,
  nothingText,
  type Report,
  type ReportedFile,
  reaches,
  summaryOf,
} from './report';
import { changesFor, onlyChanged, reviewed } from './review';
import { readStandardInput, standardError, standardOutput, terminalAt } from './streams';
import { plainView, viewOf } from './terminal';
import { counted, say } from './texts';
import { writeReport } from './write';

interface Run {
  files: ReportedFile[];
  skipped: Skipped[];
  failures: string[];
  warnings: string[];
  fixed: number;
  heldBack: HeldBack;
  diffs: string[];
}

/** `m365lint check`: gives the exit code. */
export async function check(options: Options): Promise<number> {
  const configurations = new Configurations(options);
  const run: Run = { files: [], skipped: [], failures: [], warnings: [], fixed: 0, heldBack: {}, diffs: [] };
  const changes = await changesFor(options);
  const paths = options.paths.length > 0 ? options.paths : ['.'];
  const named = paths.filter((name) => name !== '-');
  const found: Findings = onlyChanged(findFiles(named, configurations), changes);
  run.skipped.push(...found.skipped);
  for (const { path, reason, named } of found.skipped)
    if (named) run.warnings.push(say('notChecked', { path, reason }));
  run.failures.push(...found.failures);
  if (paths.includes('-')) await checkStandardInput(options, configurations, run);
  for (const { file, named } of found.files) {
    const path = shown(file);
    const included = configurations.includes(file);
    await take(readInput(file, path, included, options.encoding), { file, path, named }, options, configurations, run);
  }
  const { files, heldBack, warnings } = await reviewed(run.files, changes, options, configurations);
  Object.assign(run, { files, heldBack });
  for (const warning of [...configurations.warnings, ...run.warnings, ...warnings]) standardError(warning);
  write(reportOf(run, options), run, options);
  for (const failure of run.failures) standardError(failure);
  return exitCode(run, options);
}

async function checkStandardInput(options: Options, configurations: Configurations, run: Run): Promise<void> {
  const name = options.stdinFilename;
  const file = placeOfInput(name);
  const bytes = await readStandardInput();
  // Patterns are about names, and without one there is nothing that they could match.
  const reading: Reading =
    name !== undefined && configurations.excludes(file)
      ? { reason: say('reasonExcluded'), fails: 'none' }
      : inputOf(bytes, name, name !== undefined && configurations.includes(file), options.encoding);
  await take(reading, { file, path: name ?? 'stdin', named: true }, options, configurations, run);
}

interface Place {
  file: string;
  path: string;
  named: boolean;
}

/** Mends and checks a file that was read, or writes down why it is not ours. */
async function take(
  reading: Reading,
  place: Place,
  options: Options,
  configurations: Configurations,
  run: Run,
): Promise<void> {
  const { file, path, named } = place;
  if (!('input' in reading)) {
    const { reason, fails } = reading;
    run.skipped.push({ path, reason, named });
    if (fails === 'all' || (fails === 'named' && named))
      run.failures.push(say('unreadableText', { path, why: reason }));
    else if (named) run.warnings.push(say('notChecked', { path, reason }));
    return;
  }
  const settings = configurations.settingsFor(file);
  const mending = options.fix || options.fixDryRun;
  const mended: Mended = mending
    ? await mend(reading.input, file, path, settings, options)
    : { input: reading.input, fixed: 0 };
  const { language, source } = mended.input;
  run.files.push(judge(mended.input, await documentOf(language, source, settings), path, settings));
  run.fixed += mended.fixed;
  if (mended.diff) run.diffs.push(mended.diff);
  if (mended.warning) run.warnings.push(mended.warning);
  if (mended.failure) run.failures.push(mended.failure);
}

/** With --quiet only errors are shown; the exit code still knows of the others. */
function reportOf(run: Run, options: Options): Report {
  const byPath = <T extends { path: string }>(list: T[]) => list.sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = byPath(run.files).map((file) =>
    options.quiet ? { ...file, problems: file.problems.filter(({ severity }) => severity === 'error') } : file,
  );
  const count = (list: readonly ReportedFile[]) => list.reduce((sum, { problems }) => sum + problems.length, 0);
  const skipped = new Map(byPath(run.skipped).map(({ path, reason }) => [path, { path, reason }]));
  return {
    files,
    skipped: [...skipped.values()],
    summary: { ...summaryOf(files, options.fix || options.fixDryRun ? run.fixed : undefined), ...run.heldBack },
    since: options.changedSince,
    hidden: count(run.files) - count(files),
    dryRun: options.fixDryRun,
    complete: run.failures.length === 0,
  };
}

/** Reports go where they were asked to; a diff goes to standard output, or beside it when a machine reads that. */
function write(report: Report, run: Run, options: Options): void {
  const wanted = options.formats.length > 0 ? options.formats : [{ name: defaultFormat() }];
  const forPeople = wanted.some(({ name, file }) => !file && (name === 'pretty' || name === 'unix'));
  const forMachine = wanted.some(({ file }) => !file) && !forPeople;
  if (run.diffs.length > 0) (forMachine ? standardError : standardOutput)(run.diffs.join(''));
  for (const { name, file } of wanted) {
    if (file) {
      const failure = refusalOf(() => writeReport(file, formats[name](report, plainView)));
      if (failure) run.failures.push(failure);
      continue;
    }
    const aside = options.fixDryRun && forPeople;
    (aside ? standardError : standardOutput)(formats[name](report, viewOf(aside ? 2 : 1, options.color)));
    if (name === 'unix' || name === 'github' || name === 'azure') tellRest(report, run);
  }
  if (wanted.some(({ name, file }) => !file && (name === 'pretty' || name === 'markdown'))) return;
  for (const told of [hiddenText(report), heldBackText(report)]) if (told) standardError(told);
}

/** What the lines of findings do not say. */
function tellRest(report: Report, { skipped, failures }: Run): void {
  const { files } = report;
  const met = skipped.filter(({ named }) => !named).length;
  const fixed = fixedText(report);
  if (fixed) standardError(fixed);
  if (files.length === 0 && skipped.length === met && failures.length === 0) standardError(nothingText(report));
  if (met > 0) standardError(counted(met, 'skippedOne', 'skippedMany'));
}

const defaultFormat = (): FormatName => (terminalAt(1) ? 'pretty' : 'unix');

function exitCode({ files, failures }: Run, { failOn, maxWarnings }: Options): number {
  if (failures.length > 0) return 2;
  if (failOn === 'never') return 0;
  const { warnings } = summaryOf(files);
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  if (tooMany) standardError(counted(warnings, 'tooManyOne', 'tooManyMany', { limit: maxWarnings }));
  return tooMany || reaches(files, failOn) ? 1 : 0;
}
