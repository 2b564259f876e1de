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
  ...Object.keys(brokenConfigurations()).map((name) => ['--config', name, '.']),
];

/** One of each complaint about a configuration file. */
function brokenConfigurations(): Record<string, string> {
  const broken: [name: string, content: unknown][] = [
    ['colon', '{ "root" true }'],
    ['word', '{ "root": yes }'],
    ['rest', '{} {}'],
    ['list', []],
    ['unknown', { colour: 1 }],
    ['text', { tenant: 1 }],
    ['boolean', { root: 1 }],
    ['choice', { cloud: 'Moon' }],
    ['levels', { rules: { 'odt/channel-unknown': 'fatal' } }],
    ['globs', { include: 'a' }],
    ['override', { overrides: [{ files: ['a'], rule: {} }] }],
    ['overrides', { overrides: [{}] }],
    ['placeholders', { placeholders: 'a' }],
    ['date', { today: 'soon' }],
    ['negated', { exclude: ['!a'] }],
    ['pattern', { exclude: [''] }],
  ];
  return Object.fromEntries(
    broken.map(([name, content]) => [`${name}.json`, typeof content === 'string' ? content : JSON.stringify(content)]),
  );
}

describe('in a language that nobody speaks, the command line says no English', () => {
  const folder = mkdtempSync(join(tmpdir(), 'm365lint-pseudo-'));

  before(() => {
    build();
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    // Put in the place of the only translation that the command line has.
    writeFileSync(join(folder, 'dist/ja.json'), JSON.stringify(pseudoCatalog()));
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
    for (const [name, content] of Object.entries(brokenConfigurations()))
      writeFileSync(join(folder, 'examples', name), content);
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  });

  after(() => rmSync(folder, { recursive: true }));

  const run = (args: readonly string[]) =>
    spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...args, '--locale', 'ja'], {
      cwd: join(folder, 'examples'),
      env: { ...process.env, NO_COLOR: '1' },
      encoding: 'utf8',
    });

  it('what a SARIF log says of files that are not checked', () => {
    const [{ invocations, results }] = JSON.parse(run(['--format', 'sarif', '.']).stdout).runs;
    const told: { message: { text: string } }[] = [...invocations[0].toolExecutionNotifications, ...results];
    assert.ok(invocations[0].toolExecutionNotifications.length > 0);
    const stray = told
      .map(({ message }) => message.text)
      .filter((text) => /checked/.test(text) || strayWords(text, new Set()).length > 0);
    assert.deepEqual(stray, []);
  });

  for (const args of runs)
    it(args.join(' '), () => {
      const { stdout, stderr } = run(args);
      assert.ok(stdout + stderr);
      // Lines of the file are in whatever language it is.
      const lines = `${stdout}\n${stderr}`
        .split('\n')
        .filter((line) => !/^ +\d* ?│|^[-+] |^ +(?:<!--|\/\/)/.test(line));
      const stray = lines.filter((line) => strayWords(line, new Set()).length > 0);
      assert.deepEqual(stray, []);
    });
});
