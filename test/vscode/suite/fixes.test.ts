import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noProblems, open, openText, problem, until } from './editor';

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
    const fix = actions.find((action) => action.isPreferred);
    assert.ok(fix?.edit, `no preferred fix among: ${actions.map((action) => action.title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await noProblems(document);
    assert.match(document.getText(), /Channel="Current"/);
  });

  it('are applied on save where the user asks for it', async () => {
    const editorSettings = vscode.workspace.getConfiguration('editor');
    await editorSettings.update('codeActionsOnSave', { 'source.fixAll.m365lint': 'explicit' });
    try {
      const editor = await openText('on-save.xml', '<Configuration>\n  <Add Channel="Curent" />\n</Configuration>|');
      await problem(editor.document, 'odt/channel-unknown');
      await editor.edit((edit) => edit.insert(editor.selection.active, '\n'));
      await editor.document.save();
      await until('the saved file is mended', async () => {
        const saved = await vscode.workspace.fs.readFile(editor.document.uri);
        return Buffer.from(saved).toString().includes('Channel="Current"');
      });
    } finally {
      await editorSettings.update('codeActionsOnSave', undefined);
    }
  });
});
