import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clean, inPlace, type Place, unclosed, unusedIgnore } from './cli/run';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const block = /^### pre-commit\n\n```yaml\n([\s\S]*?)```/m.exec(readme)?.[1] ?? '';
const [, address = '', rev = ''] = /repo: (\S+)\n\s+rev: (\S+)/.exec(block) ?? [];

describe('pre-commit with the block of the README', function () {
  this.timeout(600_000);
  let folder = '';

  before(function () {
    // It fetches what the build needs once more, and takes what is committed.
    const reason = !process.env.M365LINT_FROM_GIT
      ? 'M365LINT_FROM_GIT=1 asks for it'
      : spawnSync('pre-commit', ['--version']).error && 'there is no pre-commit (Debian package: pre-commit)';
    if (reason) {
      console.log(`      skipped: ${reason}`);
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'm365lint-hooks-'));
    execFileSync('git', ['clone', '--quiet', '--bare', root, 'published'], { cwd: folder });
    execFileSync('git', ['tag', '--force', rev, 'HEAD'], { cwd: join(folder, 'published'), stdio: 'ignore' });
  });
  after(() => folder && rmSync(folder, { recursive: true, force: true }));

  /** As somebody does who copied the block, but that the address leads to what is committed here. */
  function runHooks(place: Place, configuration: string) {
    place.write('.pre-commit-config.yaml', configuration);
    place.commit();
    const { status, stdout, stderr } = spawnSync('pre-commit', ['run', '--all-files'], {
      cwd: place.folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PRE_COMMIT_HOME: join(folder, 'home'),
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.${pathToFileURL(join(folder, 'published'))}.insteadOf`,
        GIT_CONFIG_VALUE_0: address,
      },
    });
    return { code: status, out: `${stdout}${stderr}` };
  }

  it(
    'installs m365lint, and fails where something is wrong',
    inPlace({ 'a.xml': unclosed, 'b.xml': clean }, (place) => {
      const { code, out } = runHooks(place, block);
      assert.match(out, /^a\.xml:\d+:\d+: error odt\/xml-not-well-formed: /m);
      assert.equal(code, 1, out);
    }),
  );

  it(
    'passes where nothing is wrong',
    inPlace({ 'b.xml': clean }, (place) => {
      const { code, out } = runHooks(place, block);
      assert.match(out, /^m365lint\.+Passed$/m);
      assert.equal(code, 0, out);
    }),
  );

  it(
    'mends files by the other hook',
    inPlace({ 'a.xml': unusedIgnore }, (place) => {
      const { out } = runHooks(place, block.replace(/id: m365lint$/m, '$&-fix'));
      assert.match(out, /files were modified by this hook/);
      assert.equal(readFileSync(place.at('a.xml'), 'utf8'), clean);
    }),
  );
});
