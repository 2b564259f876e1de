import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { configuration, noProblems, openText, placeOf, problem, problems, ruleOf, until } from './editor';

describe('writing', () => {
  it('a suggestion is accepted inside the quotes', async () => {
    const { document } = await openText('completion.xml', configuration('|'));
    await vscode.commands.executeCommand('type', { text: 'MonthlyE' });
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until('the suggestion is accepted', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText() === configuration('MonthlyEnterprise');
    });
    await noProblems(document);
  });

  it('a snippet makes a file in which nothing is wrong', async () => {
    const editor = await openText('snippet.xml', '');
    const { document } = editor;
    const snippet = { langId: 'xml', name: 'Microsoft 365 Apps for business' };
    await vscode.commands.executeCommand('editor.action.insertSnippet', snippet);
    await vscode.commands.executeCommand('leaveSnippet');
    // That nothing is said only counts once the server has read this text.
    await editor.edit((edit) => edit.replace(placeOf(document, 'Current'), 'Curent'));
    await problem(document, 'odt/channel-unknown');
    assert.deepEqual(problems(document).map(ruleOf), ['odt/channel-unknown']);
  });

  it('hovering explains an attribute', async () => {
    const text = configuration('Current').replace('Channel', 'Chan|nel');
    const { document, selection } = await openText('hover.xml', text);
    const shown = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        selection.active,
      );
      return hovers.flatMap(({ contents }) =>
        contents.map((part) => (typeof part === 'string' ? part : part.value)),
      )[0];
    });
    assert.match(shown, /channel/i);
    assert.match(shown, /https:\/\/learn\.microsoft\.com\//);
  });
});
