import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Complaint } from './complaint';
import { git, gitOutput } from './git';
import { seenFrom, upwards } from './paths';
import { say } from './texts';

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

  /** The file as it was, if it was. */
  before(file: string): { path: string; bytes: Buffer } | undefined {
    const name = this.namesOf(file).find((candidate) => this.changed.has(candidate));
    const was = name === undefined ? undefined : this.changed.get(name);
    if (was === undefined) return undefined;
    const { ok, out } = git(['cat-file', 'blob', `${this.base}:${was}`], this.top);
    return ok ? { path: was, bytes: out } : undefined;
  }

  /** As it was named, and where symbolic links lead. */
  private namesOf(file: string): string[] {
    const name = path.resolve(file);
    try {
      return [name, realpathSync(name)];
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
