import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { CodeLens, Diagnostic, InitializeResult } from 'vscode-languageserver';
import type { EffectResult } from '../server/src/lsp/protocol';
import { neededChromium } from './chromium';

const root = join(__dirname, '..');
const dist = join(root, 'dist');
const repository = 'vscode-vfs://github/owner/repository';

/** In the page: starts the server in a worker, asks it, and answers it as an editor does. */
const editor = `
const code = 'importScripts("http://dist.test/web/server.js")';
const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
const waiting = new Map();
const files = {};
const asked = [];
const answers = {
  'workspace/configuration': ({ items }) => items.map(() => ({})),
  'm365lint/readFile': ({ uri }) => { asked.push(uri); return uri in files ? { text: files[uri], encoding: 'utf8' } : null; },
};
worker.postMessage({ folder: 'http://dist.test' });
worker.onmessage = ({ data: { id, method, params, result, error } }) => {
  if (method === undefined) waiting.get(id)(error ?? result);
  else if (id !== undefined) worker.postMessage({ jsonrpc: '2.0', id, result: answers[method]?.(params) ?? null });
};
globalThis.tell = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params });
globalThis.ask = (method, params) => new Promise((resolve) => {
  const id = waiting.size + 1;
  waiting.set(id, resolve);
  worker.postMessage({ jsonrpc: '2.0', id, method, params });
});
Object.assign(globalThis, { files, asked });
`;

describe('in the browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;

  before(async function () {
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    const executablePath = neededChromium(this);
    browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-dev-shm-usage'] });
    await openEditor('en');
  });
  after(() => browser?.close());

  async function openEditor(locale: string): Promise<void> {
    page = await browser.newPage();
    await page.route('http://editor.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<script>${editor}</script>` }),
    );
    // The extension comes from another place than the editor, as it does on the web.
    await page.route('http://dist.test/**', (route) => {
      const path = join(dist, new URL(route.request().url()).pathname);
      return route.fulfill({ path, headers: { 'Access-Control-Allow-Origin': '*' } });
    });
    await page.goto('http://editor.test/');
    const { serverInfo } = await ask<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      locale,
      workspaceFolders: [{ uri: repository, name: 'repository' }],
      capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
      initializationOptions: { readsFiles: true, commands: ['m365lint.showEffect'] },
    });
    assert.equal(serverInfo?.name, 'm365lint');
    await tell('initialized', {});
  }

  const ask = <Answer>(method: string, params: object): Promise<Answer> =>
    page.evaluate(`ask(${JSON.stringify(method)}, ${JSON.stringify(params)})`);
  const tell = (method: string, params: object) =>
    page.evaluate(`tell(${JSON.stringify(method)}, ${JSON.stringify(params)})`);

  async function problemsIn(name: string, languageId: string, text: string): Promise<Diagnostic[]> {
    const uri = `${repository}/${name}`;
    await tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return (await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })).items;
  }
  const rulesIn = async (name: string, languageId: string, text: string) =>
    (await problemsIn(name, languageId, text)).map(({ code }) => code);

  for (const start of ['web/client.js', 'web/server.js', 'web/pac-worker.js', 'server.web.js'])
    it(`${start} needs nothing of Node, nor does what it loads`, () => {
      const files = [start];
      for (const file of files) {
        const text = readFileSync(join(dist, file), 'utf8');
        const needed = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]!);
        const [own, foreign] = [/^\.\//, /^(?!\.\/|vscode$)/].map((kind) => needed.filter((name) => kind.test(name)));
        assert.deepEqual(foreign, [], file);
        for (const name of own!.map((path) => path.slice(2)))
          if (name.endsWith('.js') && !files.includes(name)) files.push(name);
      }
    });

  it('is what package.json names', () => {
    const { browser: entry, capabilities } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.ok(existsSync(join(root, entry)), entry);
    assert.equal(capabilities.virtualWorkspaces, true);
  });

  it('finds problems in each kind of file', async () => {
    const odt = '<Configuration>\n  <Add OfficeClientEdition="64" Channel="Curent">\n  </Add>\n</Configuration>\n';
    const reg = 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\A]\r\n"Lost"=dword:0x1\r\n';
    assert.ok((await rulesIn('configuration.xml', 'xml', odt)).includes('odt/channel-unknown'));
    assert.ok((await rulesIn('a.reg', 'reg', reg)).some((rule) => String(rule).startsWith('reg/')));
    const rules = await rulesIn('static.pac', 'javascript', 'function FindProxyForURL(url, host) { return nope(); }');
    assert.ok(rules.includes('pac/unknown-function'), rules.join());
  });

  it('runs a PAC script in a worker of its own, and ends it when it does not end', async () => {
    const script = (body: string) => `function FindProxyForURL(url, host) { ${body} }`;
    await rulesIn('runs.pac', 'javascript', script('return "PROXY proxy.example.com:8080";'));
    const uri = `${repository}/runs.pac`;
    const effect = await ask<EffectResult>('m365lint/effect', { uri });
    assert.match(effect.markdown, /outlook\.office.*PROXY proxy\.example\.com:8080/);
    const [lens] = await ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.match(lens?.command?.title ?? '', /Optimize 0\//);
    await rulesIn('endless.pac', 'javascript', script('for (;;) {}'));
    const late = await ask<EffectResult>('m365lint/effect', { uri: `${repository}/endless.pac` });
    assert.match(late.markdown, /time|end/);
  });

  it('reads .m365lint.jsonc and closed files through the editor', async () => {
    const text = '<Configuration>\n  <Add Channel="Curent" OfficeClientEdition="64"/>\n</Configuration>\n';
    const off = JSON.stringify({ root: true, rules: { 'odt/channel-unknown': 'off' } });
    await page.evaluate(
      `Object.assign(files, ${JSON.stringify({ [`${repository}/off/.m365lint.jsonc`]: off, [`${repository}/b.xml`]: text })})`,
    );
    assert.ok(!(await rulesIn('off/a.xml', 'xml', text)).includes('odt/channel-unknown'));
    const uris = [`${repository}/b.xml`, `${repository}/missing.xml`];
    const found = await ask<{ uri: string; items: Diagnostic[] }[]>('m365lint/validate', { uris });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [`${repository}/b.xml`],
    );
    assert.ok(found[0]?.items.some(({ code }) => code === 'odt/channel-unknown'));
  });

  it('speaks the language of the editor', async () => {
    await openEditor('ja');
    const [problem] = await problemsIn('a.xml', 'xml', '<Configuration><Add Channel="Curent"/></Configuration>');
    assert.match(String(problem?.message), /\p{Script=Hiragana}/u);
  });
});
