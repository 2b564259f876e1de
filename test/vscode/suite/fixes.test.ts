import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { configuration, noProblems, open, openText, problem, until } from './editor';

const mistyped = configuration('Current').replace('AcceptEULA', 'AcceptEula');

describe('fixes', () => {
  it('mend the value, and the problem goes', async () => {
    const { document } = await open('typo/configuration.xml');
    const { range } = await problem(document, 'odt/channel-unknown');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const fix = actions.find(({ title }) => title === 'Change to "Current"');
    assert.ok(fix?.edit, `no such fix among: ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await noProblems(document);
    assert.match(document.getText(), /Channel="Current"/);
  });

  it('are applied on save where the user asks for it', async () => {
    const editorSettings = vscode.workspace.getConfiguration('editor');
    await editorSettings.update('codeActionsOnSave', { 'source.fixAll.m365lint': 'explicit' });
    try {
      const editor = await openText('on-save.xml', `${mistyped}|`);
      await problem(editor.document, 'odt/attribute-name-case');
      await editor.edit((edit) => edit.insert(editor.selection.active, '\n'));
      await editor.document.save();
      await until('the saved file is mended', async () => {
        const saved = await vscode.workspace.fs.readFile(editor.document.uri);
        return new TextDecoder().decode(saved).includes('AcceptEULA="TRUE"');
      });
    } finally {
      await editorSettings.update('codeActionsOnSave', undefined);
    }
  });
});
