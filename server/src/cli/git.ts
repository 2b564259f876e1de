import { spawnSync } from 'node:child_process';
import { Complaint } from './complaint';
import { say } from './texts';

/** More than any file that is checked. */
const maximumBytes = 256 * 1024 * 1024;

/** Starts no monitor, and names paths from the top of the repository, whatever its configuration says. */
const plain = ['-c', 'core.fsmonitor=false', '-c', 'diff.relative=false'];

/** Runs git as a process, without a shell; a Complaint when there is no git. */
export function git(args: readonly string[], folder: string): { ok: boolean; out: Buffer; why: string } {
  // Windows would run a git.exe that lies in the folder being checked.
  process.env.NoDefaultCurrentDirectoryInExePath = '1';
  const { status, stdout, stderr, error } = spawnSync('git', [...plain, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: maximumBytes,
    windowsHide: true,
  });
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EACCES') throw new Complaint(say('gitAbsent'));
  const why = stderr?.toString().split('\n')[0] || (code ?? '');
  return { ok: status === 0 && !error, out: stdout ?? Buffer.alloc(0), why };
}

/** What git prints, or a Complaint with its own words. */
export function gitOutput(args: readonly string[], folder: string): string {
  const { ok, out, why } = git(args, folder);
  if (ok) return out.toString();
  throw new Complaint(/not a git repository/i.test(why) ? say('gitNoRepository') : say('gitFailed', { why }));
}
