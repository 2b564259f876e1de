import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationList } from '../server/src/reg/operations';
import { parse } from '../server/src/reg/parse';
import { type Generated, generate, home } from './reg/generate';
import { type State, stateAfter, stateIn } from './reg/registry';

/** M365LINT_WINE_FILES=2000 imports as many files as wanted. */
const count = Number(process.env.M365LINT_WINE_FILES ?? 200);
const hasWine = spawnSync('wine', ['--version']).status === 0;

const bytesOf = ({ text, encoding }: Generated) =>
  encoding === 'utf16le' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text, 'latin1');

const below = (state: State, key: string) =>
  state.filter((line) => line === key || line.startsWith(`${key}\\`) || line.startsWith(`${key}|`));

describe(`an import by Wine of ${count} generated files`, function () {
  this.timeout(300_000);
  let folder = '';
  let imported: State = [];

  const keyOf = (number: number) => `${home}\\${number}`.toLowerCase();
  const ours = (number: number) => below(stateAfter(operationList(parse(generate(number)))), keyOf(number));
  const theirs = (number: number) => below(imported, keyOf(number));

  before(function () {
    if (!hasWine) {
      console.log('      skipped: Wine is not installed (Debian package: wine)');
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'm365lint-wine-'));
    mkdirSync(join(folder, 'files'));
    const env = {
      ...process.env,
      WINEPREFIX: join(folder, 'prefix'),
      WINEDEBUG: '-all',
      WINEDLLOVERRIDES: 'mscoree,mshtml=',
      DISPLAY: '',
    };
    const run = (command: string, ...args: string[]) => {
      const { status, stderr } = spawnSync(command, args, { cwd: join(folder, 'files'), env, encoding: 'utf8' });
      assert.equal(status, 0, `${command} ${args.slice(0, 3).join(' ')}: ${stderr}`);
    };
    const names = Array.from({ length: count }, (_, number) => `${number}.reg`);
    for (const [number, name] of names.entries()) writeFileSync(join(folder, 'files', name), bytesOf(generate(number)));
    // A process for each file: what one leaves in the memory of regedit must not reach the next.
    const importAll = (numbers: readonly number[]) => {
      writeFileSync(join(folder, 'files/all.bat'), numbers.map((number) => `regedit /S ${number}.reg\r\n`).join(''));
      run('wine', 'cmd', '/c', 'all.bat');
      run('wineserver', '-w');
      imported = stateIn(readFileSync(join(folder, 'prefix/user.reg'), 'utf8'));
    };
    run('wine', 'wineboot', '-i');
    const numbers = [...names.keys()];
    importAll(numbers);
    // On a busy machine a process of Wine now and then does not start; a file that left nothing is imported again.
    const withoutTrace = numbers.filter((number) => theirs(number).length === 0 && ours(number).length > 0);
    if (withoutTrace.length > 0) importAll(withoutTrace);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves the registry as our operations do', () => {
    const wrong: string[] = [];
    for (let number = 0; number < count; number++) {
      const [expected, actual] = [theirs(number), ours(number)];
      if (expected.join('\n') !== actual.join('\n'))
        wrong.push(
          `file ${number}:\n${JSON.stringify(generate(number).text)}\nours:\n${actual.join('\n')}\nWine:\n${expected.join('\n')}\n`,
        );
    }
    assert.equal(wrong.length, 0, `${wrong.length} files differ\n${wrong.slice(0, 5).join('\n')}`);
  });
});
