import { type Dirent, existsSync, readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch/posix';
import { closest } from '../core/closest';
import { packs } from '../languages';
import { Complaint, whyOf } from './complaint';
import { type Configurations, configurationName } from './configuration';
import { commands } from './options';
import { seenFrom, shown } from './paths';
import { hasEnding, wrongName } from './read';
import { say } from './texts';

/** A file to look at. */
export interface Found {
  /** Absolute. */
  file: string;
  /** True when it was named itself, and not met in a folder or by a pattern. */
  named: boolean;
}

export interface Skipped {
  path: string;
  reason: string;
  /** True when somebody named the file and so waits for a word about it. */
  named: boolean;
}

export interface Findings {
  files: Found[];
  skipped: Skipped[];
  /** Folders that could not be read, each a sentence. */
  failures: string[];
}

const nothing = (): Findings => ({ files: [], skipped: [], failures: [] });

const neverEntered = new Set(['node_modules', '.git']);

/** Every file that the paths mean; a Complaint when a path means nothing. */
export function findFiles(paths: readonly string[], configurations: Configurations): Findings {
  const found = nothing();
  for (const name of paths) {
    const file = path.resolve(name);
    const stats = statOf(file);
    if (stats?.isDirectory()) walk(file, configurations, found);
    else if (stats) addNamed(file, configurations, found);
    else if (picomatch.scan(name).negated) throw new Complaint(say('negatedPattern', { path: name }));
    else if (picomatch.scan(name).isGlob) expand(slashed(name), configurations, found);
    else throw new Complaint(missing(name));
  }
  return { ...found, files: once(found.files) };
}

function missing(name: string): string {
  const meant = /^[a-z]+$/i.test(name) ? closest(name, commands) : undefined;
  return meant ? say('noPathCommand', { path: name, meant }) : say('noPath', { path: name });
}

function addNamed(file: string, configurations: Configurations, found: Findings): void {
  if (configurations.excludes(file))
    found.skipped.push({ path: shown(file), reason: say('reasonExcluded'), named: true });
  else found.files.push({ file, named: true });
}

/** A pattern takes every file that it matches, whatever its name ends in. */
function expand(pattern: string, configurations: Configurations, found: Findings): void {
  const { base, glob } = picomatch.scan(pattern);
  const folder = path.resolve(base || '.');
  const matcher = picomatch(glob, { dot: true });
  const isMeant = (file: string) => matcher(seenFrom(folder, file));
  if (!statOf(folder)?.isDirectory()) throw new Complaint(say('noMatch', { path: pattern }));
  const before = found.files.length;
  for (const file of filesIn(folder, configurations, found))
    if (isMeant(file)) found.files.push({ file, named: false });
  if (found.files.length > before) return;
  if (!holds(filesIn(folder, excludingNothing, nothing()), isMeant))
    throw new Complaint(say('noMatch', { path: pattern }));
  found.skipped.push({ path: pattern, reason: say('reasonAllExcluded'), named: true });
}

const excludingNothing = { excludes: () => false };

function holds<T>(items: Iterable<T>, test: (item: T) => boolean): boolean {
  for (const item of items) if (test(item)) return true;
  return false;
}

/** A folder gives the files whose names a language knows, and those that the configuration includes. */
function walk(folder: string, configurations: Configurations, found: Findings): void {
  const reason = wrongName();
  for (const file of filesIn(folder, configurations, found)) {
    const name = path.basename(file);
    if (isOurName(name) || configurations.includes(file)) found.files.push({ file, named: false });
    else if (name !== configurationName) found.skipped.push({ path: shown(file), reason, named: false });
  }
}

/** Symbolic links to files are followed and those to folders are not, so that no walk goes in a circle. */
function* filesIn(top: string, configurations: Pick<Configurations, 'excludes'>, found: Findings): Generator<string> {
  const waiting = [top];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      found.failures.push(say('unreadable', { path: shown(folder), why: whyOf(error) }));
      continue;
    }
    for (const entry of entries) {
      const file = path.join(folder, entry.name);
      const isFile = entry.isFile() || (entry.isSymbolicLink() && linksToFile(file));
      if (entry.isDirectory() ? neverEntered.has(entry.name) : !isFile) continue;
      if (configurations.excludes(file)) continue;
      if (isUnnamable(file)) {
        const mayBeOurs = entry.isDirectory() || isOurName(entry.name);
        found.skipped.push({ path: shown(file), reason: say('reasonUnnamable'), named: mayBeOurs });
      } else if (entry.isDirectory()) waiting.push(file);
      else yield file;
    }
  }
}

/** What somebody has put aside has one more ending as a template has, and nobody means it by naming a folder. */
const putAside = /\.(?:bak|backup|old|orig|rej|save|sw[a-p]|te?mp)$|~$/i;

const isOurName = (name: string) =>
  packs.some(({ extensions }) => extensions.some((extension) => hasEnding(name, extension))) && !putAside.test(name);

/** A name that is not UTF-8 comes with marks in the place of its bytes, and under that name there is no file. */
const isUnnamable = (file: string) => path.basename(file).includes('\uFFFD') && !existsSync(file);

const slashed = (pattern: string) => (path.sep === '/' ? pattern : pattern.replaceAll(path.sep, '/'));

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') return undefined;
    throw new Complaint(say('unreadable', { path: shown(file), why: whyOf(error) }));
  }
}

function linksToFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Each file once and in the order of its path; one that was named stays named. */
function once(files: Found[]): Found[] {
  const byPath = new Map<string, Found>();
  for (const found of files) if (found.named || !byPath.has(found.file)) byPath.set(found.file, found);
  return [...byPath.values()].sort((a, b) => (shown(a.file) < shown(b.file) ? -1 : 1));
}
