import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './cli/run';
import { pseudoCatalog, strayWords } from './pseudo';

const root = join(__dirname, '..');

const runs: readonly string[][] = [
  ['--help'],
  ['--version'],
  ['--format', 'pretty', '.'],
  ['--format', 'unix', '.'],
  ['--format', 'github', '.'],
  ['--fix-dry-run', '--unsafe-fixes', 'proxy.pac'],
  ['rules'],
  ['effect', 'standard/configuration.xml'],
  ['effect', 'shared-computer/settings.reg'],
  ['effect', 'proxy.pac'],
  ['other/log4j2.xml'],
  ['missing.xml'],
  ['--colour'],
  ['--format', 'pretti', '.'],
  ['--rule', 'odt/channel-unknwon=off', '.'],
  ['--fail-on', 'sometimes', '.'],
  ['explain', 'odt/channel-unknwon'],
  ['effect', 'missing.xml'],
];

describe('in a language that nobody speaks, the command line says no English', () => {
  const folder = mkdtempSync(join(tmpdir(), 'm365lint-pseudo-'));

  before(() => {
    build();
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    // Put in the place of the only translation that the command line has.
    writeFileSync(join(folder, 'dist/ja.json'), JSON.stringify(pseudoCatalog()));
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const args of runs)
    it(args.join(' '), () => {
      const program = join(folder, 'dist/cli.js');
      const env = { ...process.env, NO_COLOR: '1' };
      const { stdout, stderr } = spawnSync(process.execPath, [program, ...args, '--locale', 'ja'], {
        cwd: join(folder, 'examples'),
        env,
        encoding: 'utf8',
      });
      assert.ok(stdout + stderr);
      // Lines of the file are in whatever language it is.
      const lines = `${stdout}\n${stderr}`
        .split('\n')
        .filter((line) => !/^ +\d* ?│|^[-+] |^ +(?:<!--|\/\/)/.test(line));
      const stray = lines.filter((line) => strayWords(line, new Set()).length > 0);
      assert.deepEqual(stray, []);
    });
});
