import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type Hover,
  type InitializeParams,
  LSPErrorCodes,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { changedLines } from '../server/src/lsp/actions';
import { withoutStops } from '../server/src/lsp/complete';
import { Editor } from './lsp/editor';

const uri = 'file:///deploy/configuration.xml';
const typo = `<Configuration>
  <!-- é日😀 --><Add OfficeClientEdition="64" Channel="Curent">
    <Product ID="O365ProPlusRetail">
      <Language ID="ja-jp" />
    </Product>
  </Add>
</Configuration>
`;
const good = typo.replace('Curent', 'Current');

describe('language server for other editors', () => {
  let editor: Editor;
  let ended = false;

  async function start(params: Partial<InitializeParams>): Promise<void> {
    ended = false;
    editor = await Editor.start(params);
  }

  afterEach(async () => {
    if (!ended) assert.equal(await editor.stop(), 0);
    assert.deepEqual(editor.log, []);
  });

  it('publishes unasked where the editor cannot ask, and takes back on closing', async () => {
    await start({ capabilities: {} });
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    await editor.open(uri, typo);
    const [problem] = await editor.until(() => editor.published.get(uri)?.diagnostics);
    assert.equal(problem?.code, 'odt/channel-unknown');
    await editor.change(uri, problem.range, 'Current', good);
    await editor.until(() => (editor.published.get(uri)?.version === 2 ? true : undefined));
    assert.deepEqual(editor.published.get(uri)?.diagnostics, []);
    await editor.open('file:///b.xml', typo);
    await editor.until(() => editor.published.get('file:///b.xml')?.diagnostics[0]);
    await editor.notify('workspace/didChangeConfiguration', {
      settings: { m365lint: { rules: { 'odt/channel-unknown': 'off' } } },
    });
    await editor.until(() => editor.published.get('file:///b.xml')?.diagnostics.length === 0 || undefined);
    await editor.close(uri);
    await editor.until(() => editor.published.get(uri)?.version === undefined || undefined);
  });

  it('counts in bytes of UTF-8 where the editor prefers that', async () => {
    await start({
      capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] }, textDocument: { diagnostic: {} } },
    });
    assert.equal(editor.initialized.capabilities.positionEncoding, 'utf-8');
    await editor.open(uri, typo);
    const [problem] = await editor.problems(uri);
    const before = Buffer.byteLength(typo.split('\n')[1]!.split('Curent')[0]!);
    assert.deepEqual(problem?.range, {
      start: { line: 1, character: before },
      end: { line: 1, character: before + 'Curent'.length },
    });
    await editor.change(uri, problem.range, 'Current', good);
    assert.deepEqual(await editor.problems(uri), []);
    assert.ok(await editor.ask('hover', uri, { line: 1, character: before - 3 }), 'no hover on the attribute');
  });

  it('counts in UTF-16 units for an editor that says nothing', async () => {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    await editor.open(uri, typo);
    const [problem] = await editor.problems(uri);
    assert.equal(problem?.range.start.character, typo.split('\n')[1]!.indexOf('Curent'));
  });

  it('speaks Japanese to a Japanese editor, and links to the Japanese pages', async () => {
    await start({ locale: 'ja', capabilities: { textDocument: { diagnostic: {} } } });
    await editor.open(uri, typo);
    const [problem] = await editor.problems(uri);
    assert.match(String(problem?.message), /[ぁ-ん]/);
    assert.match(problem?.codeDescription?.href ?? '', /\/ja-jp\//);
  });

  for (const wish of [{ locale: 'fi-FI' }, { locale: 'en', initializationOptions: { locale: 'fi' } }])
    it(`speaks Finnish to an editor that says ${JSON.stringify(wish)}`, async () => {
      await start({ ...wish, capabilities: { textDocument: { diagnostic: {} } } });
      await editor.open(uri, typo);
      const [problem] = await editor.problems(uri);
      assert.match(String(problem?.message), /päivityskanava/);
    });

  it('sends an old editor no Markdown, no snippets and no nested symbols', async () => {
    await start({ capabilities: {} });
    await editor.open(uri, good.replace('Channel="Current"', ''));
    const hover = await editor.ask<Hover>('hover', uri, { line: 1, character: 22 });
    assert.equal((hover.contents as { kind: string }).kind, 'plaintext');
    const character = good.split('\n')[1]!.indexOf('Channel');
    const items = await editor.ask<CompletionItem[]>('completion', uri, { line: 1, character });
    assert.ok(items.length > 0, 'no completions');
    for (const { textEdit, insertTextFormat } of items) {
      assert.equal(insertTextFormat, 1);
      assert.doesNotMatch(textEdit!.newText, /\$[\d{]/);
    }
    const [symbol] = await editor.ask<SymbolInformation[]>('documentSymbol', uri);
    assert.equal(symbol?.location.uri, uri);
  });

  it('leaves the structure of XML to another extension', async () => {
    await start({ capabilities: {}, initializationOptions: { structure: false } });
    await editor.open(uri, good);
    assert.equal(await editor.ask('foldingRange', uri), null);
    assert.equal(await editor.ask('documentSymbol', uri), null);
    assert.ok(await editor.ask('hover', uri, { line: 1, character: 35 }), 'no hover');
  });

  it('answers an editor that says nothing of itself', async () => {
    await start({ capabilities: undefined });
    assert.equal(editor.initialized.capabilities.hoverProvider, true);
    await editor.open(uri, typo);
    await editor.until(() => editor.published.get(uri)?.diagnostics[0]);
  });

  it('forgets the settings that an editor no longer sends', async () => {
    await start({ capabilities: {} });
    const off = { m365lint: { rules: { 'odt/channel-unknown': 'off' } } };
    await editor.notify('workspace/didChangeConfiguration', { settings: off });
    await editor.open(uri, typo);
    await editor.until(() => editor.published.get(uri)?.diagnostics.length === 0 || undefined);
    await editor.notify('workspace/didChangeConfiguration', { settings: {} });
    await editor.until(() => editor.published.get(uri)?.diagnostics[0]);
  });

  it('says that a text has changed rather than answer for the new one', async () => {
    const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
    await start({ capabilities });
    await editor.open(uri, typo);
    const asked = editor.ask('hover', uri, { line: 1, character: 40 });
    await editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: good }],
    });
    await assert.rejects(asked, { code: LSPErrorCodes.ContentModified });
    assert.deepEqual(await editor.problems(uri), []);
  });

  it('ends with 1 when the editor leaves without a word', async () => {
    await start({ capabilities: {} });
    ended = true;
    assert.equal(await editor.leave(), 1);
  });
});

describe('what the language server makes of edits', () => {
  it('changes only the lines between the first and the last difference', () => {
    const edit = changedLines('a\nb\nc\nd\n', 'a\nB\nC\nd\n');
    assert.deepEqual(edit, { span: { start: 2, end: 6 }, text: 'B\nC\n' });
  });

  for (const [before, after] of [
    ['', 'a'],
    ['\n', ''],
    ['a\na\n', 'a\na\na\n'],
    ['a\r\na\r\na', 'a\r\na'],
    ['\nx', '\n\nx'],
    ['aa', 'a'],
    ['a\nb', 'b'],
  ] as const)
    it(`arrives at the right text: ${JSON.stringify(before)} to ${JSON.stringify(after)}`, () => {
      const { span, text } = changedLines(before, after);
      assert.equal(before.slice(0, span.start) + text + before.slice(span.end), after);
    });

  it('writes a snippet out for an editor that has none', () => {
    assert.equal(
      withoutStops('<A B="${1:x}" C="$2" D="${3|one,two|}" E="\\$5">$0</A>'),
      '<A B="x" C="" D="one" E="$5"></A>',
    );
  });
});
