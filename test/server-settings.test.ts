import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Editor } from './lsp/editor';

const pulling = { textDocument: { diagnostic: {} } };
const typo =
  '<Configuration><Add OfficeClientEdition="64" Channel="Curent"><Product ID="O365ProPlusRetail"><Language ID="ja-jp" /></Product></Add></Configuration>\n';

describe('settings of the language server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'm365lint-settings-'));
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'folder' }];
  const configuration = { uri: uriOf('.m365lint.jsonc'), type: 2 };
  let editor: Editor;

  before(async () => {
    const workspace = { configuration: true, diagnostics: { refreshSupport: true } };
    editor = await Editor.start({ workspaceFolders, capabilities: { ...pulling, workspace } });
  });

  after(async () => {
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(editor.log, []);
    rmSync(folder, { recursive: true });
  });

  const openTypo = (name: string) => editor.open(uriOf(name), typo);

  async function configure(text: string): Promise<void> {
    writeFileSync(join(folder, '.m365lint.jsonc'), text);
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [configuration] });
  }

  it('asks for new diagnostics when settings change', async () => {
    const uri = await openTypo('settings.xml');
    const refreshes = editor.refreshes;
    editor.settings = { rules: { 'odt/channel-unknown': 'error' }, exclude: null, today: '' };
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => editor.refreshes > refreshes || undefined);
    assert.equal((await editor.problems(uri))[0]?.severity, 1);
    editor.settings = { exclude: ['./settings.xml'] };
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await editor.problems(uri), []);
    editor.settings = {};
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await editor.problems(uri))[0]?.severity, 2);
  });

  it('lets the configuration file win, and says in that file what is wrong with it', async () => {
    const uri = await openTypo('configured.xml');
    await configure('{ "rules": { "odt/channel-unknown": "info" }, /* typo */ "exlude": [] }');
    assert.equal((await editor.problems(uri))[0]?.severity, 3);
    const said = await editor.until(() => editor.published.get(configuration.uri)?.diagnostics[0]);
    assert.match(String(said.message), /"exlude" is not a setting/);
    await configure('{}');
    await editor.until(() => editor.published.get(configuration.uri)?.diagnostics.length === 0 || undefined);
    assert.equal((await editor.problems(uri))[0]?.severity, 2);
    assert.match(editor.log.splice(0).join(), /exlude/);
  });

  it('goes on saying what is wrong with the configuration file when other settings change', async () => {
    await configure('{ "exlude": [] }');
    await editor.until(() => editor.published.get(configuration.uri)?.diagnostics[0]);
    editor.published.delete(configuration.uri);
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => editor.published.get(configuration.uri)?.diagnostics[0]);
    await configure('{}');
    await editor.until(() => editor.published.get(configuration.uri)?.diagnostics.length === 0 || undefined);
    assert.match(editor.log.splice(0).join(), /exlude/);
  });

  it('does not look anew at everything when some other file changes', async () => {
    const uri = await openTypo('other.xml');
    const { resultId } = await editor.pull(uri);
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('other.txt'), type: 2 }] });
    assert.equal((await editor.pull(uri, resultId)).kind, 'unchanged');
  });

  it('leaves out files below the folder that they are in, of several folders the innermost', async () => {
    const inner = { uri: `${uriOf('inner')}/`, name: 'inner' };
    const other = await Editor.start(
      {
        workspaceFolders: [...workspaceFolders, inner],
        capabilities: { ...pulling, workspace: { configuration: true } },
      },
      { exclude: ['./a \\[1\\].xml'] },
    );
    const counts = [];
    for (const name of ['a [1].xml', 'inner/a [1].xml', 'inner/deep/a [1].xml', 'a 1.xml'])
      counts.push((await other.problems(await other.open(uriOf(name), typo))).length);
    assert.equal(await other.stop(), 0);
    assert.deepEqual(counts, [0, 0, 1, 1]);
  });
});
