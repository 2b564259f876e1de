import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { build, clean, misspelt, program } from './cli/run';

const version = /^NVIM v(\d+)\.(\d+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? '');

/** The configuration that docs/editors.md gives for this Neovim. */
function documented(): string {
  const guide = readFileSync(join(__dirname, '../docs/editors.md'), 'utf8');
  const section = /^## Neovim\n([\s\S]*?)^## /m.exec(guide)![1]!;
  const [newer, older] = [...section.matchAll(/```lua\n([\s\S]*?)```/g)].map((match) => match[1]!);
  const [, major, minor] = version!.map(Number);
  return major! > 0 || minor! >= 11 ? newer! : older!;
}

interface Finding {
  code: string;
  source: string;
  text: string;
}

describe('Neovim, configured as docs/editors.md says', function () {
  this.timeout(60_000);
  let folder: string;

  before(function () {
    if (!version || process.platform === 'win32') {
      console.log('      skipped: there is no Neovim (Debian package: neovim)');
      this.skip();
    }
    build();
    folder = mkdtempSync(join(tmpdir(), 'm365lint-neovim-'));
    mkdirSync(join(folder, 'bin'));
    symlinkSync(program, join(folder, 'bin/m365lint'));
    writeFileSync(join(folder, 'init.lua'), documented());
  });
  after(() => folder && rmSync(folder, { recursive: true, force: true }));

  /** Opens the file, asks about a word, takes the first fix at the first finding, and saves. */
  function mend(name: string, text: string, word: string) {
    const file = join(folder, name);
    writeFileSync(file, text);
    const quiet = ['--headless', '-i', 'NONE', '-n', '-u', join(folder, 'init.lua')];
    const { status, stdout, stderr } = spawnSync(
      'nvim',
      [...quiet, '-S', join(__dirname, 'neovim/first-fix.lua'), file],
      {
        cwd: folder,
        env: {
          ...process.env,
          HOVER: word,
          HOME: folder,
          PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
        },
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
    const told = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
    const { findings, hover } = Object.fromEntries(told.map(({ step, value }) => [step, value]));
    return { findings: findings as Finding[], hover: hover as string, saved: readFileSync(file, 'utf8') };
  }

  it('finds, explains and mends a mistake in configuration.xml', () => {
    const { findings, hover, saved } = mend('configuration.xml', misspelt, 'Channel');
    assert.deepEqual(findings, [{ code: 'odt/channel-unknown', source: 'm365lint', text: 'Curent' }]);
    assert.match(hover, /Channel/);
    assert.equal(saved, clean.replace('MonthlyEnterprise', 'Current'));
  });

  it('finds, explains and mends a mistake in a .reg file', () => {
    const text =
      'Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Software\\Contoso]\n"Count"="dword:00000001"\n';
    const { findings, hover, saved } = mend('settings.reg', text, 'HKEY_CURRENT_USER');
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['reg/dword-in-quotes'],
    );
    assert.notEqual(hover, '');
    assert.equal(saved, text.replace('"dword:00000001"', 'dword:00000001'));
  });

  it('finds, explains and mends a mistake in a PAC script', () => {
    const text = 'function findProxyForURL(url, host) {\n  return "DIRECT";\n}\n';
    const { findings, hover, saved } = mend('proxy.pac', text, 'DIRECT');
    assert.equal(findings[0]?.code, 'pac/entry-point-case');
    assert.match(hover, /without a proxy/);
    assert.equal(saved, text.replace('find', 'Find'));
  });
});
