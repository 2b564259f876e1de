import path from 'node:path';
import { Baseline } from './baseline';
import type { Changes } from './changes';
import type { Configurations } from './configuration';
import type { Findings } from './files';
import { introduced } from './introduced';
import type { Options } from './options';
import { shown } from './paths';
import { inputOf } from './read';
import type { HeldBack, ReportedFile } from './report';
import { counted, say } from './texts';

/** What has changed, when only that is to be checked; git is loaded only then. */
export async function changesFor({ changedSince }: Options): Promise<Changes | undefined> {
  if (changedSince === undefined) return undefined;
  const { Changes } = await import('./changes');
  return new Changes(changedSince);
}

/** Only the files that have changed; those that were named and have not are told. */
export function onlyChanged({ files, skipped, failures }: Findings, changes: Changes | undefined): Findings {
  if (!changes) return { files, skipped, failures };
  const reason = say('reasonUnchanged', { ref: changes.ref });
  const unchanged = files.filter(({ file, named }) => named && !changes.has(file));
  return {
    files: files.filter(({ file }) => changes.has(file)),
    skipped: [
      ...skipped.filter((file) => file.named || changes.has(file.path)),
      ...unchanged.map(({ file }) => ({ path: shown(file), reason, named: true })),
    ],
    failures,
  };
}

/** What a review is shown of what was found. */
interface Reviewed {
  files: ReportedFile[];
  heldBack: HeldBack;
  warnings: string[];
}

/** Holds back what the baseline knows, and what is older than the change. */
export async function reviewed(
  files: ReportedFile[],
  changes: Changes | undefined,
  options: Options,
  configurations: Configurations,
): Promise<Reviewed> {
  const { files: unknown, warnings } = applyBaseline(files, options);
  const known = options.baseline === undefined ? {} : { known: count(files) - count(unknown) };
  if (!changes || !options.changedLines) return { files: unknown, heldBack: known, warnings };
  const shownFiles: ReportedFile[] = [];
  for (const file of unknown) {
    const place = path.resolve(file.path);
    const before = changes.before(place);
    const reading = before && inputOf(before.bytes, before.path, configurations.includes(place), options.encoding);
    const input = reading && 'input' in reading ? reading.input : undefined;
    const problems = await introduced(file, input, configurations.settingsFor(place));
    shownFiles.push({ ...file, problems });
  }
  return { files: shownFiles, heldBack: { ...known, older: count(unknown) - count(shownFiles) }, warnings };
}

function applyBaseline(files: ReportedFile[], options: Options): { files: ReportedFile[]; warnings: string[] } {
  const { baseline: name, writeBaseline, pruneBaseline } = options;
  if (name === undefined) return { files, warnings: [] };
  const baseline = new Baseline(name, writeBaseline);
  if (writeBaseline) {
    const learnt = baseline.learn(files);
    return { files: baseline.without(files), warnings: [counted(learnt, 'learntOne', 'learntMany', { path: name })] };
  }
  const gone = baseline.gone(files);
  const remaining = baseline.without(files);
  if (gone === 0) return { files: remaining, warnings: [] };
  if (!pruneBaseline) return { files: remaining, warnings: [counted(gone, 'goneOne', 'goneMany', { path: name })] };
  baseline.prune(files);
  return { files: remaining, warnings: [counted(gone, 'prunedOne', 'prunedMany', { path: name })] };
}

const count = (files: readonly ReportedFile[]) => files.reduce((sum, { problems }) => sum + problems.length, 0);
