import * as vscode from 'vscode';
import { configuration, noProblems, open, openText, problem, until, write } from './editor';

describe('settings', () => {
  it('a configuration file rules the files below it, and counts at once when it changes', async () => {
    const rules = (severity: string) => JSON.stringify({ rules: { 'odt/channel-unknown': severity } });
    await write('configured/.m365lint.jsonc', rules('error'));
    const { document } = await openText('configured/configuration.xml', configuration('Curent'));
    await until('the problem is an error', async () => {
      const { severity } = await problem(document, 'odt/channel-unknown');
      return severity === vscode.DiagnosticSeverity.Error;
    });
    await write('configured/.m365lint.jsonc', rules('off'));
    await noProblems(document);
  });

  it('the settings of the editor count too', async () => {
    const { document } = await openText('by-editor.xml', configuration('Curent'));
    await problem(document, 'odt/channel-unknown');
    const settings = vscode.workspace.getConfiguration('m365lint');
    await settings.update('rules', { 'odt/channel-unknown': 'off' });
    await noProblems(document);
    await settings.update('rules', undefined);
    await problem(document, 'odt/channel-unknown');
  });

  it('the language is the one that is chosen, at once', async () => {
    const { document } = await openText('in-finnish.xml', configuration('Curent'));
    await problem(document, 'odt/channel-unknown');
    const settings = vscode.workspace.getConfiguration('m365lint');
    const told = async (what: string, words: RegExp, shown = document) =>
      until(what, async () => words.test((await problem(shown, 'odt/channel-unknown')).message));
    await settings.update('language', 'fi');
    await told('the message is in Finnish', /päivityskanava/);
    await vscode.commands.executeCommand('m365lint.explainRule', 'odt/channel-unknown');
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('m365lint-rule:/odt/channel-unknown.md'));
    await until('the page begins in Finnish', () => /päivityskanava[\s\S]*# odt\/channel-unknown/.test(page.getText()));
    await settings.update('language', undefined);
    // The page may have taken the place of the file.
    const { document: shownAgain } = await open('in-finnish.xml');
    await told('the message is in English', /is not an update channel/, shownAgain);
  });
});
