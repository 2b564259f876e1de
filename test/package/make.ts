import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

let folder: string | undefined;

/** The packaged extension, made once for all tests by `npm run package`. */
export function packagedExtension(): string {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), 'm365lint-package-'));
    process.once('exit', () => rmSync(folder!, { recursive: true, force: true }));
    const args = ['--import', 'tsx', join(root, 'scripts/package.mjs'), '--out', join(folder, 'm365lint.vsix')];
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return join(folder, 'm365lint.vsix');
}
