import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Complaint } from './complaint';
import { git, gitOutput } from './git';
import { seenFrom, upwards } from './paths';
import { say } from './texts';

interface Before {
  path: string;
  bytes: Buffer;
}

/** What has changed since a revision in the repository of the working directory: committed, staged, edited or new. */
export class Changes {
  private readonly top: string;
  /** The commit that is compared with. */
  private readonly base: string;
  /** Absolute paths, each with the path that the file had at the base; new files have none. */
  private readonly changed = new Map<string, string | undefined>();

  constructor(readonly ref: string) {
    const folder = process.cwd();
    this.top = path.resolve(folder, gitOutput(['rev-parse', '--show-cdup'], folder).trim());
    this.base = this.baseOf(ref);
    // What only the other branch has changed since they parted is no change of this one.
    const words = gitOutput(
      ['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', '--diff-filter=d', this.base, '--'],
      this.top,
    ).split('\0');
    for (let at = 0; at + 1 < words.length; at += 2) {
      const [status = '', was = ''] = words.slice(at, at + 2);
      if (/^[RC]/.test(status)) at++;
      this.changed.set(path.join(this.top, words[at + 1]!), status === 'A' ? undefined : was);
    }
    const untracked = gitOutput(['ls-files', '--others', '--exclude-standard', '-z'], this.top).split('\0');
    for (const name of untracked) if (name) this.changed.set(path.resolve(this.top, name), undefined);
  }

  /** True too for a file outside the repository, of which git knows nothing. */
  has(file: string): boolean {
    return this.namesOf(file).some(
      (name) => seenFrom(this.top, name).startsWith('../') || upwards(name).some((above) => this.changed.has(above)),
    );
  }

  /** The file as it was, if it was; standard input may bear the name of one that has not changed. */
  before(file: string): Before | undefined {
    const names = this.namesOf(file);
    const [name, changed] =
      names
        .flatMap((one) => upwards(one).map((above) => [one, above] as const))
        .find(([, above]) => this.changed.has(above)) ?? [];
    if (changed === undefined) return this.unchanged(names);
    const was = this.changed.get(changed);
    if (was === undefined) return undefined;
    return name === changed ? blob(this.top, this.base, was) : this.inSubmodule(changed, was, name!);
  }

  private unchanged(names: readonly string[]): Before | undefined {
    const inside = names.map((name) => seenFrom(this.top, name)).find((name) => !name.startsWith('../'));
    return inside === undefined ? undefined : blob(this.top, this.base, inside);
  }

  /** A submodule that has changed is one name here; it is asked itself for the files of the commit that it stood at. */
  private inSubmodule(folder: string, was: string, file: string): Before | undefined {
    const commit = git(['rev-parse', '--verify', '--quiet', `${this.base}:${was}`], this.top);
    return commit.ok ? blob(folder, commit.out.toString().trim(), seenFrom(folder, file)) : undefined;
  }

  /** As it was named, and where symbolic links lead. */
  private namesOf(file: string): string[] {
    const name = path.resolve(file);
    try {
      // In the letter case of the disk, which git keeps too.
      return [name, realpathSync.native(name)];
    } catch {
      return [name];
    }
  }

  private baseOf(ref: string): string {
    const found = ref.startsWith('-')
      ? undefined
      : git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], this.top);
    if (!found?.ok) throw new Complaint(say('gitNoRevision', { ref }));
    const commit = found.out.toString().trim();
    const common = git(['merge-base', commit, 'HEAD'], this.top);
    return common.ok ? common.out.toString().trim() : commit;
  }
}

function blob(folder: string, commit: string, name: string): Before | undefined {
  const { ok, out } = git(['cat-file', 'blob', `${commit}:${name}`], folder);
  return ok ? { path: name, bytes: out } : undefined;
}
