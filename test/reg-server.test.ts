import assert from 'node:assert/strict';
import type {
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  RegistrationParams,
  SemanticTokens,
  TextEdit,
} from 'vscode-languageserver/node';
import { Editor } from './lsp/editor';

const uri = 'file:///deploy/settings.reg';
const text = `Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Software\\X]
"Path"=hex(2):25,00,61,00,25,00,00,00
"Lost"=dword:0x1
"Number" = dword:1f
`;
const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };

describe('language server for .reg files', () => {
  let editor: Editor;

  before(async () => {
    editor = await Editor.start({
      capabilities: {
        textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
        workspace: { configuration: true },
      },
    });
    await editor.open(uri, text, 'reg');
  });

  after(async () => {
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(editor.log, []);
  });

  const ask = <Answer>(method: string, params: object = {}) =>
    editor.request<Answer>(`textDocument/${method}`, { textDocument: { uri }, ...params });

  it('reports the line that is lost', async () => {
    const [problem] = (await editor.problems(uri)).filter(({ severity }) => severity === 1);
    assert.deepEqual(problem?.range, { start: { line: 4, character: 13 }, end: { line: 4, character: 16 } });
  });

  it('marks it in the text', async () => {
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    assert.deepEqual(data, [4, 0, 16, 0, 0]);
    assert.deepEqual(editor.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes, ['lost']);
  });

  it('shows decoded data behind it and on hovering', async () => {
    const hints = await ask<InlayHint[]>('inlayHint', { range });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line]),
      [
        ['= "%a%"', 3],
        ['= 31', 5],
      ],
    );
    const hover = await ask<Hover>('hover', { position: { line: 3, character: 20 } });
    assert.match((hover.contents as { value: string }).value, /`REG_EXPAND_SZ`: `"%a%"`/);
  });

  it('shows no hints where the settings say so', async () => {
    editor.settings = { inlayHints: false };
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await ask('inlayHint', { range }), null);
    editor.settings = {};
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await ask<InlayHint[]>('inlayHint', { range })).length, 2);
  });

  it('formats', async () => {
    const edits = await ask<TextEdit[]>('formatting', { options: { tabSize: 2, insertSpaces: true } });
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['"Number"=dword:0000001f'],
    );
  });

  it('folds a key up to its own last line', async () =>
    assert.deepEqual(await ask<FoldingRange[]>('foldingRange'), [{ startLine: 2, endLine: 5 }]));

  it('outlines', async () => {
    const symbols = await ask<DocumentSymbol[]>('documentSymbol');
    assert.equal(symbols[0]?.name, 'HKEY_CURRENT_USER\\Software\\X');
  });

  it('offers bytes as text, and only when asked for a rewriting', async () => {
    const at = { start: { line: 3, character: 9 }, end: { line: 3, character: 9 } };
    const rewrites = await editor.actions(uri, at, { only: ['refactor'] });
    assert.deepEqual(
      rewrites.map(({ title, kind }) => [title, kind]),
      [['Edit as text (expand_sz)', 'refactor.rewrite']],
    );
    await editor.apply(uri, rewrites[0]);
    assert.match(editor.textOf(uri), /^"Path"=expand_sz:"%a%"$/m);
    const [back] = await editor.actions(uri, at, { only: ['refactor.rewrite'] });
    await editor.apply(uri, back);
    assert.equal(editor.textOf(uri), text);
  });

  it('completes', async () => {
    const other = await editor.open('file:///deploy/new.reg', `${text.split('\n')[0]}\n\n[HKLM`, 'reg');
    const items = await editor.ask<CompletionItem[]>('completion', other, { line: 2, character: 5 });
    assert.equal(items[0]?.label, 'HKEY_LOCAL_MACHINE');
  });

  it('judges the encoding that the editor names', async () => {
    const encoded = 'file:///deploy/be.reg';
    await editor.notify('m365lint/encoding', { uri: encoded, encoding: 'utf16be' });
    await editor.open(encoded, text.replace('"Lost"=dword:0x1\n', ''), 'reg');
    assert.ok((await editor.problems(encoded)).some(({ code }) => String(code).startsWith('reg/encoding-')));
  });

  it('answers nothing of the kind for XML', async () => {
    const xml = await editor.open('file:///deploy/configuration.xml', '<Configuration><Add /></Configuration>');
    assert.deepEqual(await editor.request('textDocument/formatting', { textDocument: { uri: xml }, options: {} }), []);
    assert.deepEqual((await editor.ask<SemanticTokens>('semanticTokens/full', xml)).data, []);
  });
});

describe('language server for an editor that takes registrations', () => {
  it('offers formatting, hints and marks for the files that have them only', async () => {
    const dynamicRegistration = true;
    const editor = await Editor.start({
      capabilities: {
        textDocument: {
          diagnostic: {},
          formatting: { dynamicRegistration },
          inlayHint: { dynamicRegistration },
          semanticTokens: {
            dynamicRegistration,
            requests: {},
            tokenTypes: [],
            tokenModifiers: [],
            formats: ['relative'],
          },
        },
      },
    });
    const { documentFormattingProvider, inlayHintProvider, semanticTokensProvider } = editor.initialized.capabilities;
    assert.deepEqual(
      [documentFormattingProvider, inlayHintProvider, semanticTokensProvider],
      [undefined, undefined, undefined],
    );
    const registered = await editor.until(() => (editor.registrations.length >= 3 ? editor.registrations : undefined));
    const selectors = registered.map(({ method, registerOptions }: RegistrationParams['registrations'][number]) => [
      method,
      registerOptions.documentSelector,
    ]);
    const regOnly = [{ language: 'reg' }, { pattern: '**/*.reg' }];
    const scripts = [{ language: 'javascript' }, { pattern: '**/*.pac' }, { pattern: '**/*.dat' }];
    assert.deepEqual(selectors, [
      ['textDocument/formatting', regOnly],
      ['textDocument/inlayHint', [...regOnly, ...scripts]],
      ['textDocument/semanticTokens', regOnly],
    ]);
    assert.equal(await editor.stop(), 0);
  });
});
