import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, program } from './cli/run';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What stands below `$ command` in its block. */
function shown(command: string): string {
  const blocks = [...readme.matchAll(/```text\n([\s\S]*?)```/g)].map((match) => match[1]!);
  const block = blocks.find((one) => one.includes(`$ ${command}\n`));
  assert.ok(block, `the README shows ${command}`);
  const start = block.indexOf(`$ ${command}\n`);
  return block.slice(start + command.length + 3).split('\n$ ')[0]!;
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' }).stdout;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('README', () => {
  before(build);

  for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/ci.md', 'docs/editors.md'])
    it(`leads only to what exists: ${page}`, () => {
      const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
      const missing = links.map((match) => match[1]!).filter((link) => !existsSync(join(root, dirname(page), link)));
      assert.deepEqual(missing, []);
    });

  it('shows what the command prints', () => {
    const stdout = run('--format', 'pretty', 'examples/shared-computer');
    for (const part of flat(shown('m365lint examples/shared-computer')).split('…'))
      assert.ok(flat(stdout).includes(part.trim()), part);
  });

  it('shows where the example script sends Microsoft 365', () => {
    const stdout = run('effect', 'examples/proxy.pac');
    for (const part of flat(shown('m365lint effect examples/proxy.pac')).split('…'))
      assert.ok(flat(stdout).includes(part.trim()), part);
  });

  it('shows what the fix writes', () => {
    const stdout = run('--fix-dry-run', '--unsafe-fixes', 'examples/shared-computer');
    assert.ok(stdout.includes(shown('m365lint --fix-dry-run --unsafe-fixes examples/shared-computer').trim()));
  });
});
