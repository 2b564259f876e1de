import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWorkspace, noProblems, open, openText, placeOf, problem, until } from './editor';

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const key = '[HKEY_CURRENT_USER\\Software\\日本語]\r\n';
const lost = '"Lost"=dword:0x1';
const bytes = '"Path"=hex(2):25,00,61,00,25,00,00,00';

/** Asks one of the editor's own commands about a document until the answer is there. */
const ask = <Answer>(what: string, command: string, ...rest: unknown[]) =>
  until(what, async () => {
    const answer = await vscode.commands.executeCommand<Answer[] | undefined>(command, ...rest);
    return answer && answer.length > 0 ? answer : undefined;
  });

async function openUtf16(name: string, text: string): Promise<vscode.TextEditor> {
  const units = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
  await vscode.workspace.fs.writeFile(inWorkspace(name), new Uint8Array(units.buffer));
  return open(name);
}

describe('registry files', () => {
  it('in UTF-16 are read, and the line that is lost is underlined', async () => {
    const { document } = await openUtf16('utf16.reg', `${header}${key}${lost}\r\n"Fine"="x"\r\n`);
    assert.equal(document.languageId, 'reg');
    assert.equal(document.encoding, 'utf16le');
    const found = await until('an error', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .find(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
    assert.equal(document.getText(found.range), '0x1');
    assert.match(found.message, /Windows skips the line/);
  });

  it('show the lost line as lost', async () => {
    const { document } = await openText('lost.reg', `${header}${key}${lost}\r\n`);
    const tokens = await until('marked text', async () => {
      const command = 'vscode.provideDocumentSemanticTokens';
      const answer = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(command, document.uri);
      return answer && answer.data.length > 0 ? answer : undefined;
    });
    assert.deepEqual([...tokens.data], [3, 0, lost.length, 0, 0]);
  });

  it('decode data on hovering and behind it', async () => {
    const { document } = await openText('decoded.reg', `${header}${key}${bytes}\r\n`);
    const at = placeOf(document, '25,00').start;
    const hovers = await ask<vscode.Hover>('a hover', 'vscode.executeHoverProvider', document.uri, at);
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === 'string' ? part : part.value)),
    );
    assert.ok(
      texts.some((text) => text.includes('`"%a%"`')),
      texts.join('\n'),
    );
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await ask<vscode.InlayHint>('hints', 'vscode.executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['= "%a%"'],
    );
  });

  it('are edited as text, and become bytes again', async () => {
    const { document } = await openText('as-text.reg', `${header}${key}${bytes}\r\n`);
    const rewrite = async (title: RegExp) => {
      const line = new vscode.Range(3, 8, 3, 8);
      const kind = vscode.CodeActionKind.RefactorRewrite.value;
      const action = await until(`the action ${title}`, async () => {
        const command = 'vscode.executeCodeActionProvider';
        const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, line, kind, 10);
        return all.find((one) => title.test(one.title));
      });
      assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    };
    await rewrite(/^Edit as text/);
    assert.equal(document.lineAt(3).text, '"Path"=expand_sz:"%a%"');
    await problem(document, 'reg/unknown-type-tag');
    await vscode.window.activeTextEditor?.edit((edit) => edit.replace(placeOf(document, '%a%'), '%b%'));
    await rewrite(/^Write as hex\(2\)/);
    assert.equal(document.lineAt(3).text, '"Path"=hex(2):25,00,62,00,25,00,00,00');
  });

  it('are put into the form of regedit', async () => {
    const { document } = await openText('format.reg', `${header}${key}"Number" = dword:1F\r\n`);
    const options = { tabSize: 2, insertSpaces: true };
    const command = 'vscode.executeFormatDocumentProvider';
    const edits = await ask<vscode.TextEdit>('edits', command, document.uri, options);
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.lineAt(3).text, '"Number"=dword:0000001f');
  });

  it('are started by a snippet, with a header only in an empty file', async () => {
    const { document } = await openText('snippet.reg', '');
    const insert = async (name: string) => {
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'reg', name });
      await vscode.commands.executeCommand('leaveSnippet');
    };
    await insert('Shared computer activation');
    await insert('Updates on');
    const lines = document.getText().split(/\r?\n/);
    assert.equal(lines[0], 'Windows Registry Editor Version 5.00');
    assert.equal(lines.filter((line) => line.startsWith('Windows')).length, 1);
    assert.equal(lines.filter((line) => line.startsWith('[')).length, 2);
    await noProblems(document);
  });
});
