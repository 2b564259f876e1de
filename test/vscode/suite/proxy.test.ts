import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openText, placeOf, problem, until } from './editor';

const script = `function FindProxyForURL(url, host) {
  host = host.toLowerCase();
  if (isPlainHostName(host)) {
    return "DIRECT";
  }
  return "PROXY proxy.example.com:8080";
}
`;

/** What stands above the entry point. */
const lens = (document: vscode.TextDocument, what: RegExp) =>
  until(`a lens like ${what}`, async () => {
    const command = 'vscode.executeCodeLensProvider';
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(command, document.uri, 10);
    return found.map(({ command }) => command?.title ?? '').find((title) => what.test(title));
  });

describe('PAC scripts', () => {
  it('are JavaScript, and show above the entry point where Microsoft 365 goes', async () => {
    const { document } = await openText('first.pac', script);
    assert.equal(document.languageId, 'javascript');
    assert.match(await lens(document, /Optimize/), /Optimize 0\/4 direct/);
  });

  it('send Microsoft 365 past the proxy after one quick fix', async () => {
    const { document } = await openText('mended.pac', script);
    const found = await problem(document, 'pac/m365-optimize-not-direct');
    const actions = await until('a quick fix', async () => {
      const command = 'vscode.executeCodeActionProvider';
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, found.range);
      const mending = all.filter(({ edit }) => edit);
      return mending.length > 0 ? mending : undefined;
    });
    assert.ok(await vscode.workspace.applyEdit(actions[0]!.edit!));
    assert.match(await lens(document, /Optimize 4/), /Optimize 4\/4 direct/);
  });

  it('tell in a view what they do with each host', async () => {
    const { document } = await openText('viewed.pac', script);
    await lens(document, /Optimize/);
    await vscode.commands.executeCommand('m365lint.showEffect');
    const view = await until('the view', () =>
      vscode.workspace.textDocuments.find(
        (one) => one.uri.scheme === 'm365lint-effect' && one.getText().includes('outlook.office.com'),
      ),
    );
    assert.match(view.getText(), /PROXY proxy\.example\.com:8080/);
  });

  it('show behind their lines what these decide, when asked to', async () => {
    const { document } = await openText('routes.pac', script);
    await lens(document, /Optimize/);
    await vscode.commands.executeCommand('m365lint.toggleRoutes');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await until('hints', async () => {
      const command = 'vscode.executeInlayHintProvider';
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(command, document.uri, whole);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual([...new Set(hints.map(({ position }) => position.line))], [5]);
    await vscode.commands.executeCommand('m365lint.toggleRoutes');
  });

  it('that never end are reported, and the rest goes on', async () => {
    const { document } = await openText('endless.pac', script.replace('  if', '  for (;;) {}\n  if'));
    const hovers = await until('a hover', async () => {
      const at = placeOf(document, 'isPlainHostName').start;
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      const texts = found.flatMap(({ contents }) =>
        contents.map((part) => (typeof part === 'string' ? part : part.value)),
      );
      return texts.find((text) => text.includes('isPlainHostName'));
    });
    assert.match(hovers, /isPlainHostName/);
    const found = await problem(document, 'pac/evaluation-timeout');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
  });
});
