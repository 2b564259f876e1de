import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '..');

describe('the package installed from its repository', function () {
  this.timeout(600_000);
  let folder = '';

  before(function () {
    // It fetches what the build needs once more, and takes what is committed.
    if (!process.env.M365LINT_FROM_GIT) {
      console.log('      skipped: M365LINT_FROM_GIT=1 asks for it');
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'm365lint-git-'));
    const address = `git+${pathToFileURL(root)}`;
    const flags = ['--global', '--prefix', folder, '--install-links', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags, address], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  });
  after(() => folder && rmSync(folder, { recursive: true, force: true }));

  it('has the program', () => {
    const version = execFileSync(join(folder, 'bin/m365lint'), ['--version'], { encoding: 'utf8' });
    assert.match(version, /^m365lint \d+\.\d+\.\d+ /);
  });
});
