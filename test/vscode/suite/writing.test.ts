import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noProblems, openText, until } from './editor';

describe('writing', () => {
  it('a suggestion is accepted inside the quotes', async () => {
    const text = '<Configuration>\n  <Add Channel="|">\n  </Add>\n</Configuration>\n';
    const { document } = await openText('completion.xml', text);
    await vscode.commands.executeCommand('type', { text: 'MonthlyE' });
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until('the suggestion is accepted', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('<Add Channel="MonthlyEnterprise">');
    });
    await noProblems(document);
  });

  it('hovering explains an attribute', async () => {
    const text = '<Configuration>\n  <Add Chan|nel="Current" />\n</Configuration>\n';
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
