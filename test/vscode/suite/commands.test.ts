import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { configuration, noProblems, open, openText, problem, ruleOf, until, write } from './editor';

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
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'm365lint-effect'),
    );
    await until('the effect names the product', () => view.document.getText().includes('O365ProPlusRetail'));
    assert.notEqual(vscode.workspace.fs.isWritableFileSystem(view.document.uri.scheme), true);
  });

  it('explaining a rule opens its page', async () => {
    await vscode.commands.executeCommand('m365lint.explainRule', 'odt/channel-unknown');
    await until('the page is open', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('channel-unknown.md'))),
    );
  });

  it('checking the workspace finds problems in files that are not open', async () => {
    const uri = await write('closed.xml', configuration('Curent'));
    await vscode.commands.executeCommand('m365lint.validateWorkspace');
    const found = await until('a problem in closed.xml', () => vscode.languages.getDiagnostics(uri)[0]);
    assert.equal(ruleOf(found), 'odt/channel-unknown');
  });

  it('a file that is said to be another one is left alone from then on', async () => {
    const { document } = await openText('not-this.xml', configuration('Curent'));
    await problem(document, 'odt/channel-unknown');
    await vscode.commands.executeCommand('m365lint.notThisFile');
    await noProblems(document);
    await vscode.workspace.getConfiguration('m365lint').update('exclude', undefined);
    await problem(document, 'odt/channel-unknown');
  });

  it('after a restart the server goes on checking', async () => {
    const { document } = await openText('restart.xml', configuration('Curent'));
    await problem(document, 'odt/channel-unknown');
    await vscode.commands.executeCommand('m365lint.restart');
    const editor = await openText('restarted.xml', configuration('Curent'));
    await problem(editor.document, 'odt/channel-unknown');
  });
});
