import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint, whyOf } from './complaint';
import { findingFingerprints } from './format/finding-fingerprints';
import { seenFrom, shown } from './paths';
import type { ReportedFile } from './report';
import { ruleNamed } from './rule-names';
import { say } from './texts';
import { writeReport } from './write';

/** A finding that is known: its file as seen from the folder of the baseline, its rule and its fingerprint. */
interface Entry {
  path: string;
  rule: string;
  fingerprint: string;
}

const keyOf = ({ path, rule, fingerprint }: Entry) => `${path}\n${rule}\n${fingerprint}`;

/** The findings that a team knows and puts up with, in a file of its repository. */
export class Baseline {
  private readonly file: string;
  private entries: Entry[];

  /** One that is about to be written need not be there yet. */
  constructor(name: string, mayBeMissing: boolean) {
    this.file = path.resolve(name);
    this.entries = mayBeMissing && !existsSync(this.file) ? [] : entriesIn(textOf(this.file), shown(this.file));
  }

  /** The files without what is known. */
  without(files: readonly ReportedFile[]): ReportedFile[] {
    const known = new Set(this.entries.map(keyOf));
    return files.map((file) => {
      const entries = this.entriesOf(file);
      return { ...file, problems: file.problems.filter((_, index) => !known.has(keyOf(entries[index]!))) };
    });
  }

  /** Knows everything that was found in these files, and of others what it knew. Gives how much it knows of these. */
  learn(files: readonly ReportedFile[]): number {
    const learnt = files.flatMap((file) => this.entriesOf(file));
    const checked = this.namesOf(files);
    this.write([...this.entries.filter((entry) => !checked.has(entry.path) && this.isThere(entry)), ...learnt]);
    return learnt.length;
  }

  /** How many known findings are gone, from these files or together with their file. */
  gone(files: readonly ReportedFile[]): number {
    return this.entries.length - this.present(files).length;
  }

  /** Forgets what is gone. */
  prune(files: readonly ReportedFile[]): void {
    this.write(this.present(files));
  }

  private present(files: readonly ReportedFile[]): Entry[] {
    const checked = this.namesOf(files);
    const found = new Set(files.flatMap((file) => this.entriesOf(file).map(keyOf)));
    return this.entries.filter((entry) => (checked.has(entry.path) ? found.has(keyOf(entry)) : this.isThere(entry)));
  }

  private entriesOf(file: ReportedFile): Entry[] {
    const fingerprints = findingFingerprints(file);
    const name = this.nameOf(file);
    return file.problems.map(({ rule }, index) => ({ path: name, rule, fingerprint: fingerprints[index]! }));
  }

  private namesOf = (files: readonly ReportedFile[]) => new Set(files.map((file) => this.nameOf(file)));

  private nameOf = (file: ReportedFile) => seenFrom(path.dirname(this.file), path.resolve(file.path));

  private isThere = (entry: Entry) => existsSync(path.resolve(path.dirname(this.file), entry.path));

  /** Sorted and each on a line of its own, so that branches merge. */
  private write(entries: readonly Entry[]): void {
    const sorted = [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const lines = sorted.map((entry) => `    ${JSON.stringify(entry)}`);
    const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
    writeReport(shown(this.file), `{\n  "version": 1,\n  "known": ${list}\n}\n`);
    this.entries = sorted;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Complaint(say('unreadable', { path: shown(file), why: whyOf(error) }));
  }
}

function entriesIn(text: string, name: string): Entry[] {
  let found: { version?: unknown; known?: unknown } | null;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    found = null;
  }
  const known = found?.version === 1 && Array.isArray(found.known) ? found.known : undefined;
  if (!known?.every(isEntry)) throw new Complaint(say('brokenBaseline', { path: name }));
  return known.map(({ path, rule, fingerprint }) => ({ path, rule: ruleNamed(rule)?.id ?? rule, fingerprint }));
}

function isEntry(value: unknown): value is Entry {
  const { path, rule, fingerprint } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return [path, rule, fingerprint].every((part) => typeof part === 'string');
}
