import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, openText, problem, until } from './editor';

const extension = vscode.extensions.getExtension('m365lint.m365lint');

describe('commands', () => {
  it('all exist that package.json names', async () => {
    await open('typo/configuration.xml');
    await until('the extension is active', () => extension?.isActive);
    const named: { command: string }[] = extension?.packageJSON.contributes.commands;
    const existing = await vscode.commands.getCommands(true);
    const missing = named.map(({ command }) => command).filter((command) => !existing.includes(command));
    assert.deepEqual(missing, []);
  });

  it('showing the effect opens a document that cannot be changed', async () => {
    await open('fine/configuration.xml');
    await vscode.commands.executeCommand('m365lint.showEffect');
    const view = await until('the effect is shown', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme !== 'file'),
    );
    assert.match(view.document.getText(), /O365ProPlusRetail/);
    assert.notEqual(vscode.workspace.fs.isWritableFileSystem(view.document.uri.scheme), true);
  });

  it('after a restart the server goes on checking', async () => {
    const { document } = await openText(
      'restart.xml',
      '<Configuration>\n  <Add Channel="Curent" />\n</Configuration>\n',
    );
    await problem(document, 'odt/channel-unknown');
    await vscode.commands.executeCommand('m365lint.restart');
    await open('typo/configuration.xml');
    const editor = await openText('restarted.xml', '<Configuration>\n  <Add Channel="Curent" />\n</Configuration>\n');
    await problem(editor.document, 'odt/channel-unknown');
  });
});
