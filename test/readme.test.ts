import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, program } from './cli/run';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What stands below `$ command` in the first block, the lines joined as far as the terminal would join them. */
function shown(command: string): string {
  const block = /```text\n([\s\S]*?)```/.exec(readme)![1]!;
  const start = block.indexOf(`$ ${command}\n`);
  assert.ok(start >= 0, `the README shows ${command}`);
  return block.slice(start + command.length + 3).split('\n$ ')[0]!;
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' }).stdout;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('README', () => {
  before(build);

  it('shows what the command prints', () => {
    const stdout = run('--format', 'pretty', 'examples/shared-computer');
    for (const part of flat(shown('m365lint examples/shared-computer')).split('…'))
      assert.ok(flat(stdout).includes(part.trim()), part);
  });

  it('shows what the fix writes', () => {
    const stdout = run('--fix-dry-run', '--unsafe-fixes', 'examples/shared-computer');
    assert.ok(stdout.includes(shown('m365lint --fix-dry-run --unsafe-fixes examples/shared-computer').trim()));
  });
});
