import assert from 'node:assert/strict';
import type { CodeLens, CompletionItem, Hover, InlayHint, SignatureHelp } from 'vscode-languageserver/node';
import { Editor } from './lsp/editor';

const uri = 'file:///deploy/proxy.pac';
const text = `function FindProxyForURL(url, host) {
  if (isPlainHostName(host)) return "DIRECT";
  return "PROXY proxy.example.com:8080";
}
`;
const endless = text.replace('if (', 'for (;;) {}\n  if (');
const whole = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };

const start = (options: object = {}, capabilities: object = {}) =>
  Editor.start({
    capabilities: {
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      ...capabilities,
    },
    initializationOptions: { commands: ['m365lint.showEffect'], ...options },
  });

const rulesOf = async (editor: Editor) => (await editor.problems(uri)).map(({ code }) => code);

/** Asked again until the script has been run: the first answer may go out before. */
async function untilRun<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
}

describe('language server for PAC scripts', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await start();
  });

  afterEach(async () => {
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(editor.log, []);
  });

  const lens = async () => (await editor.ask<CodeLens[]>('codeLens', uri))[0]?.command;

  it('says above the entry point where Microsoft 365 goes', async () => {
    await editor.open(uri, text, 'javascript');
    const command = await lens();
    assert.match(command?.title ?? '', /Optimize 0\/4 direct/);
    assert.deepEqual([command?.command, command?.arguments], ['m365lint.showEffect', [uri]]);
  });

  it('finds what only running the script shows, and mends it', async () => {
    await editor.open(uri, text, 'javascript');
    const rule = 'pac/m365-optimize-not-direct';
    await untilRun(async () => ((await rulesOf(editor)).includes(rule) ? true : undefined));
    const found = (await editor.problems(uri)).find(({ code }) => code === rule)!;
    const actions = await editor.actions(uri, found.range, { diagnostics: [found] });
    await editor.apply(
      uri,
      actions.find(({ edit }) => edit),
    );
    assert.match((await lens())?.title ?? '', /Optimize 4\/4 direct/);
  });

  it('tells what the script does with each host', async () => {
    await editor.open(uri, text, 'javascript');
    const { markdown } = await editor.request<{ markdown: string }>('m365lint/effect', { uri });
    assert.match(markdown, /outlook\.office\.com/);
    assert.match(markdown, /PROXY proxy\.example\.com:8080/);
  });

  it('shows behind a line what it decides, where the settings say so', async () => {
    editor.settings = { routes: true };
    await editor.open(uri, text, 'javascript');
    const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: whole });
    assert.deepEqual([...new Set(hints.map(({ position }) => position.line))], [2]);
  });

  it('answers a hover while a script runs that never ends', async () => {
    await editor.open(uri, endless, 'javascript');
    const order: string[] = [];
    const lenses = editor.ask<CodeLens[]>('codeLens', uri).then(() => order.push('run'));
    const hover = await editor.ask<Hover>('hover', uri, { line: 2, character: 8 });
    order.push('hover');
    await lenses;
    assert.deepEqual(order, ['hover', 'run']);
    assert.match((hover.contents as { value: string }).value, /isPlainHostName/);
  });

  it('reports the script that never ends', async () => {
    await editor.open(uri, endless, 'javascript');
    await untilRun(async () => ((await rulesOf(editor)).includes('pac/evaluation-timeout') ? true : undefined));
  });

  it('knows the arguments of a call and what can be answered', async () => {
    const half = text.replace('isPlainHostName(host)', 'shExpMatch(host, "*.example.com")').replace('PROXY p', '');
    await editor.open(uri, half, 'javascript');
    const help = await editor.ask<SignatureHelp>('signatureHelp', uri, { line: 1, character: 25 });
    assert.equal(help.activeParameter, 1);
    assert.match(help.signatures[0]!.label, /^shExpMatch\(/);
    const items = await editor.ask<CompletionItem[] | { items: CompletionItem[] }>('completion', uri, {
      line: 2,
      character: 10,
    });
    const labels = ('items' in items ? items.items : items).map(({ label }) => label);
    assert.ok(labels.includes('DIRECT'), labels.join());
  });

  it('leaves other JavaScript alone', async () => {
    const other = await editor.open('file:///deploy/build.js', 'const x = [1].includes(1)', 'javascript');
    assert.deepEqual(await editor.problems(other), []);
    assert.equal(await editor.ask('codeLens', other), null);
  });
});

describe('language server in a workspace that is not trusted', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await start({ trusted: false });
    await editor.open(uri, text, 'javascript');
  });

  afterEach(async () => {
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(editor.log, []);
  });

  const evaluated = async () => (await rulesOf(editor)).includes('pac/m365-optimize-not-direct') || undefined;
  const title = async () => (await editor.ask<CodeLens[]>('codeLens', uri))[0]?.command?.title;

  it('runs nothing unasked', async () => {
    assert.equal(await evaluated(), undefined);
    assert.match((await title()) ?? '', /has not been run/);
  });

  it('runs a script once the user asks what it does', async () => {
    await editor.request('m365lint/effect', { uri });
    assert.match((await title()) ?? '', /Optimize 0\/4/);
    await untilRun(evaluated);
  });

  it('answers again about a script that the user has asked about', async () => {
    await editor.request('m365lint/effect', { uri });
    await editor.until(() => editor.refreshes > 0 || undefined);
  });

  it('runs scripts once the user trusts the workspace', async () => {
    await editor.notify('m365lint/trust', {});
    await untilRun(evaluated);
    assert.ok(editor.refreshes > 0);
  });

  it('runs nothing where the settings forbid it', async () => {
    editor.settings = { evaluate: false };
    await editor.notify('m365lint/trust', {});
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    assert.match((await title()) ?? '', /has not been run/);
  });
});
