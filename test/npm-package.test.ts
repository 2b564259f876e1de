import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { misspelt } from './cli/run';
import { Editor } from './lsp/editor';

const root = join(__dirname, '..');
const windows = process.platform === 'win32';
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', ['--loglevel=error', ...args], { cwd, encoding: 'utf8', stdio: 'pipe', shell: windows });

const proxy = `function FindProxyForURL(url, host) {
  if (dnsDomainIs(host, ".sharepoint.com")) return "DIRECT";
  return "PROXY proxy.example.com:8080";
}
`;

describe('the npm package', function () {
  this.timeout(120_000);
  let folder: string;
  let program: string;
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', shell: windows });
    assert.equal(stderr, '');
    return { code: status, out: stdout };
  };

  // Into an empty folder, from the packed file alone: there is no registry at that address, and no cache.
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'm365lint-npm-'));
    npm(['pack', '--pack-destination', folder], root);
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    const nowhere = ['--registry', 'http://127.0.0.1:9', '--cache', join(folder, 'cache'), '--no-audit', '--no-fund'];
    npm(['install', '--offline', ...nowhere, `./${archive}`], folder);
    program = join(folder, 'node_modules/.bin', windows ? 'm365lint.cmd' : 'm365lint');
    mkdirSync(join(folder, 'files'));
    writeFileSync(join(folder, 'files/configuration.xml'), misspelt);
    writeFileSync(join(folder, 'files/proxy.pac'), proxy);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('brings no other package along', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(installed, ['m365lint']);
  });

  it('tells its version', () => {
    const { code, out } = run('--version');
    assert.equal(code, 0);
    assert.match(out, /^m365lint \d+\.\d+\.\d+ /);
  });

  it('answers to npx', () => {
    assert.match(npm(['exec', '--offline', '--no', '--', 'm365lint', '--version'], folder), /^m365lint \d/m);
  });

  it('checks a file, in Japanese too', () => {
    const { code, out } = run('--fail-on', 'warning', '--locale', 'ja', '--format', 'unix', 'files/configuration.xml');
    assert.equal(code, 1);
    assert.match(out, /^files\/configuration\.xml:2:42: warning odt\/channel-unknown: .*[ぁ-ん]/m);
  });

  it('explains a rule', () => {
    const { code, out } = run('explain', 'odt/channel-unknown');
    assert.equal(code, 0);
    assert.match(out, /^# /);
  });

  it('runs a PAC script, which needs the worker and its engine', () => {
    const { code, out } = run(
      'effect',
      'files/proxy.pac',
      '--format',
      'json',
      '--url',
      'https://contoso.sharepoint.com/',
    );
    assert.equal(code, 0);
    const { routes, errors } = JSON.parse(out);
    assert.deepEqual(errors, []);
    assert.deepEqual(routes[0].result, ['DIRECT']);
  });

  it('serves an editor', async () => {
    const diagnostic = { dynamicRegistration: false };
    const params = { capabilities: { textDocument: { diagnostic } } };
    const editor = await Editor.start(params, {}, [
      process.execPath,
      join(folder, 'node_modules/m365lint/dist/cli.js'),
      'lsp',
      '--stdio',
    ]);
    assert.equal(editor.initialized.serverInfo?.name, 'm365lint');
    const uri = await editor.open('file:///files/configuration.xml', misspelt);
    const rules = (await editor.problems(uri)).map(({ code }) => code);
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(rules, ['odt/channel-unknown']);
  });
});
