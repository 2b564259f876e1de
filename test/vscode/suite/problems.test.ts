import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { configuration, inWorkspace, noProblems, open, openText, placeOf, problem, problems } from './editor';

describe('problems', () => {
  it('underline the value, and link to the guidance', async () => {
    const { document } = await open('typo/configuration.xml');
    const found = await problem(document, 'odt/channel-unknown');
    assert.equal(document.getText(found.range), 'Curent');
    assert.equal(found.source, 'm365lint');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof found.code === 'object', 'the code is no link');
    assert.match(found.code.target.toString(), /^https:\/\/learn\.microsoft\.com\//);
  });

  it('come while typing, and go when the text is right again', async () => {
    const editor = await open('fine/configuration.xml');
    await editor.edit((edit) => edit.replace(placeOf(editor.document, 'Current'), 'Curent'));
    await problem(editor.document, 'odt/channel-unknown');
    await vscode.commands.executeCommand('undo');
    await noProblems(editor.document);
  });

  it('appear in a new file that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'xml', content: configuration('Curent') });
    await vscode.window.showTextDocument(document);
    await problem(document, 'odt/channel-unknown');
  });

  it('never appear in a file of another program', async () => {
    const decoy = await open('log4j/configuration.xml');
    // The server answers in order: when it has judged a file opened later, it has judged the decoy.
    const typo = inWorkspace('typo/configuration.xml');
    const beside = await vscode.window.showTextDocument(typo, { viewColumn: vscode.ViewColumn.Beside });
    await problem(beside.document, 'odt/channel-unknown');
    assert.deepEqual(problems(decoy.document), []);
  });

  it('go with a comment that ignores the rule', async () => {
    const editor = await openText('ignored.xml', configuration('Curent').replace('<Add', '|<Add'));
    await problem(editor.document, 'odt/channel-unknown');
    const comment = '<!-- m365lint-ignore odt/channel-unknown: a test -->\n  ';
    await editor.edit((edit) => edit.insert(editor.selection.active, comment));
    await noProblems(editor.document);
  });
});
