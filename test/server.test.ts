import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, Diagnostic, DocumentSymbol, Hover } from 'vscode-languageserver/node';
import type { Status } from '../server/src/lsp/protocol';
import { Editor } from './lsp/editor';

const pulling = { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown' as const] } } };
const typo = `<Configuration>
  <Add OfficeClientEdition="64" Channel="Curent">
    <Product ID="O365ProPlusRetail">
      <Language ID="ja-jp" />
    </Product>
  </Add>
</Configuration>
`;
const good = typo.replace('Curent', 'Current');
const onTypo = { start: { line: 1, character: 41 }, end: { line: 1, character: 47 } };
const atTypo = { start: onTypo.start, end: onTypo.start };
const rulesOf = (problems: readonly Diagnostic[]) => problems.map(({ code }) => code);

describe('language server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'm365lint-server-'));
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'folder' }];
  let editor: Editor;

  before(async () => {
    editor = await Editor.start({
      workspaceFolders,
      capabilities: {
        ...pulling,
        workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      },
      initializationOptions: { commands: ['m365lint.explainRule'], status: true },
    });
  });

  after(async () => {
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(editor.log, []);
    rmSync(folder, { recursive: true });
  });

  const openTypo = (name: string) => editor.open(uriOf(name), typo);

  it('reports a problem with its rule and its guidance', async () => {
    const [problem, ...others] = await editor.problems(await openTypo('a.xml'));
    assert.deepEqual(others, []);
    assert.deepEqual(problem?.range, onTypo);
    assert.equal(problem.source, 'm365lint');
    assert.equal(problem.code, 'odt/channel-unknown');
    assert.match(problem.codeDescription?.href ?? '', /^https:\/\/learn\.microsoft\.com\/.*#channel-attribute/);
  });

  it('answers "unchanged" for what was seen, until the text changes', async () => {
    const uri = await openTypo('seen.xml');
    const first = await editor.pull(uri);
    assert.equal((await editor.pull(uri, first.resultId)).kind, 'unchanged');
    await editor.change(uri, onTypo, 'Current', good);
    assert.deepEqual(await editor.problems(uri), []);
  });

  it('tells the status of a document', async () => {
    const uri = await openTypo('status.xml');
    await editor.pull(uri);
    const { kind, excluded, counts } = await editor.until(() =>
      editor.notifications.map(({ params }) => params as Status).find((status) => status.uri === uri),
    );
    assert.deepEqual(
      { kind, excluded, ...counts },
      { kind: 'odt', excluded: false, error: 0, warning: 1, info: 0, hint: 0 },
    );
  });

  it('says nothing of a file of another program, or of the old side of a comparison', async () => {
    const log4j = '<Configuration status="warn">\n  <Appenders/>\n</Configuration>\n';
    assert.deepEqual(await editor.problems(await editor.open(uriOf('log4j2.xml'), log4j)), []);
    assert.deepEqual(await editor.problems(await editor.open('git:/a.xml', typo)), []);
    assert.equal(await editor.ask('foldingRange', uriOf('log4j2.xml')), null);
  });

  it('looks at an unsaved text by its content', async () => {
    const uri = await editor.open('untitled:Untitled-1', typo, 'plaintext');
    assert.deepEqual(rulesOf(await editor.problems(uri)), ['odt/channel-unknown']);
  });

  it('offers a fix that mends the problem', async () => {
    const uri = await openTypo('fix.xml');
    const fixes = await editor.actions(uri, atTypo, { only: ['quickfix'] });
    const fix = fixes.find(({ title }) => title === 'Change to "Current"');
    assert.deepEqual(rulesOf(fix?.diagnostics ?? []), ['odt/channel-unknown']);
    await editor.apply(uri, fix);
    assert.equal(editor.textOf(uri), good);
    assert.deepEqual(await editor.problems(uri), []);
  });

  for (const only of ['source.fixAll', 'source.fixAll.m365lint'])
    it(`fixes all that is safe when asked for ${only}`, async () => {
      const uri = await editor.open(uriOf('all.xml'), good.replace('OfficeClientEdition', 'officeclientedition'));
      const [action, ...others] = await editor.actions(uri, atTypo, { only: [only] });
      assert.deepEqual(others, []);
      await editor.apply(uri, action);
      assert.equal(editor.textOf(uri), good);
    });

  it('prefers a safe fix, and an unsafe one never', async () => {
    const uri = await editor.open(uriOf('prefer.xml'), typo.replace('OfficeClientEdition', 'officeclientedition'));
    const whole = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };
    const preferred = (await editor.actions(uri, whole)).filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(
      preferred.map(({ diagnostics }) => rulesOf(diagnostics ?? [])),
      [['odt/attribute-name-case']],
    );
  });

  for (const [where, text] of [
    ['on the line above', typo],
    ['before a start tag over several lines', typo.replace(' Channel', '\n    Channel')],
    ['inside a single line', typo.replace(/\n\s*/g, '')],
  ] as const)
    for (const title of ['Ignore odt/channel-unknown here', 'Ignore odt/channel-unknown in this file'])
      it(`silences a rule by a comment ${where}: ${title}`, async () => {
        const uri = await editor.open(uriOf('silence.xml'), `<?xml version="1.0"?>\n${text}`);
        const [problem] = await editor.problems(uri);
        const actions = await editor.actions(uri, problem!.range);
        await editor.apply(
          uri,
          actions.find((action) => action.title === title),
        );
        assert.deepEqual(await editor.problems(uri), [], editor.textOf(uri));
      });

  it('explains a rule by the command of the editor', async () => {
    const actions = await editor.actions(await openTypo('explain.xml'), atTypo);
    const commands = actions.flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      commands.map(({ command, arguments: rules }) => [command, rules]),
      [['m365lint.explainRule', ['odt/channel-unknown']]],
    );
  });

  it('completes a value, with documentation on demand', async () => {
    const uri = await openTypo('complete.xml');
    const items = await editor.ask<CompletionItem[]>('completion', uri, onTypo.end);
    const item = items.find(({ label }) => label === 'MonthlyEnterprise');
    assert.deepEqual(item?.textEdit, { range: onTypo, newText: 'MonthlyEnterprise' });
    const resolved = await editor.request<CompletionItem>('completionItem/resolve', item);
    assert.ok(resolved.documentation, 'no documentation');
  });

  it('explains on hovering, with the guidance and the day it was read', async () => {
    const uri = await editor.open(uriOf('hover.xml'), good);
    const hover = await editor.ask<Hover>('hover', uri, { line: 1, character: 35 });
    const { value } = hover.contents as { value: string };
    assert.match(value, /\[[^\]]+\]\(https:\/\/learn\.microsoft\.com\/[^)]*\) · read \d{4}-\d\d-\d\d$/m);
  });

  it('gives the outline, folds, nested selections, paired tags and the effect', async () => {
    const uri = await editor.open(uriOf('structure.xml'), good);
    const symbols = await editor.ask<DocumentSymbol[]>('documentSymbol', uri);
    assert.ok(symbols.length > 0, 'no symbols');
    assert.deepEqual(((await editor.ask('foldingRange', uri)) as object[])[0], { startLine: 0, endLine: 5 });
    const { ranges } = await editor.ask<{ ranges: object[] }>('linkedEditingRange', uri, { line: 1, character: 4 });
    assert.equal(ranges.length, 2);
    const params = { textDocument: { uri }, positions: [onTypo.start] };
    const [selection] = await editor.request<{ parent?: object }[]>('textDocument/selectionRange', params);
    assert.ok(selection?.parent, 'no parent');
    const { markdown } = await editor.request<{ markdown: string }>('m365lint/effect', { uri });
    assert.match(markdown, /O365ProPlusRetail/);
  });

  it('checks files that are not open', async () => {
    writeFileSync(join(folder, 'closed.xml'), `\uFEFF${typo}`, 'utf16le');
    const uris = [uriOf('closed.xml'), uriOf('missing.xml')];
    const found = await editor.request<{ uri: string; items: Diagnostic[] }[]>('m365lint/validate', { uris });
    assert.deepEqual(
      found.map(({ uri, items }) => [uri, rulesOf(items)]),
      [[uris[0], ['odt/channel-unknown']]],
    );
  });

  it('refuses what it does not know, and goes on', async () => {
    await assert.rejects(editor.request('m365lint/unknown', {}), { code: -32601 });
    await editor.notify('textDocument/didChange', { textDocument: { uri: 'file:///x' }, contentChanges: [] });
    assert.equal((await editor.problems(await openTypo('on.xml'))).length, 1);
  });
});
