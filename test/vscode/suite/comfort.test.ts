import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { guidanceHere } from '../../../client/src/commands/open-guidance';
import { configuration, open, openText, problem, until, write } from './editor';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`m365lint.${command}`, ...args);
const active = () => vscode.window.activeTextEditor?.document;

/** Waits for an untitled document that is active and holds the text. */
const untitled = (part: string) =>
  until(`a new document with ${part}`, () => {
    const document = active();
    return document?.isUntitled && document.getText().includes(part) ? document : undefined;
  });

describe('a new deployment file', () => {
  for (const [prefix, language, part] of [
    ['odt-enterprise', 'xml', 'O365ProPlusRetail'],
    ['reg-shared-computer', 'reg', 'Windows Registry Editor Version 5.00'],
    ['pac-script', 'javascript', 'FindProxyForURL'],
  ] as const)
    it(`${prefix} opens in its language, and is recognised`, async () => {
      await run('newDeploymentFile', prefix);
      const document = await untitled(part);
      assert.equal(document.languageId, language);
      assert.doesNotMatch(document.getText(), /\$\{?\d/);
      await run('showEffect');
      const name = encodeURIComponent(document.uri.toString());
      await until('its effect', () =>
        vscode.workspace.textDocuments.some(
          ({ uri, getText }) => uri.query === name && getText().startsWith('# ') && getText().length > 20,
        ),
      );
    });

  it('can be chosen from a list', async () => {
    const done = run('newDeploymentFile');
    await until('the chosen file', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return active()?.isUntitled && active()?.getText().includes('O365ProPlusRetail');
    });
    await done;
  });
});

describe('the command line of setup.exe', () => {
  beforeEach(() => vscode.env.clipboard.writeText(''));
  const clipboard = () =>
    until('a copy', async () => {
      const text = await vscode.env.clipboard.readText();
      return text || undefined;
    });

  it('is copied for the open file', async () => {
    const { document } = await openText('install.xml', configuration('Curent'));
    await problem(document, 'odt/channel-unknown');
    await run('copyCommandLine');
    assert.equal(await clipboard(), 'setup.exe /configure install.xml');
  });

  it('is copied for a file in the explorer, with quotes where the name needs them', async () => {
    const uri = await write('all languages.xml', configuration('Current'));
    await run('copyCommandLine', uri);
    assert.equal(await clipboard(), 'setup.exe /configure "all languages.xml"');
  });
});

describe('bug reports', () => {
  after(async () => {
    for (const name of ['tenant', 'cloud']) await vscode.workspace.getConfiguration('m365lint').update(name, undefined);
  });

  it('name versions, settings and kinds, and no secret', async () => {
    const settings = vscode.workspace.getConfiguration('m365lint');
    await settings.update('tenant', 'secret-tenant');
    await settings.update('cloud', 'China');
    const { document } = await openText('reported.xml', configuration('Curent'));
    await problem(document, 'odt/channel-unknown');
    await run('collectDiagnostics');
    const report = await untitled('# m365lint diagnostics');
    assert.equal(report.languageId, 'markdown');
    for (const part of [vscode.version, '`m365lint.tenant`: (set)', '`m365lint.cloud`: "China"', '× odt (language xml'])
      assert.ok(report.getText().includes(part), `${part} is not in\n${report.getText()}`);
    assert.doesNotMatch(report.getText(), /secret-tenant|reported\.xml|m365lint-workspace|127\.0/);
  });
});

describe('language-model tools', () => {
  const ask = async (name: string, input: object): Promise<string> => {
    const { content } = await vscode.lm.invokeTool(`m365lint_${name}`, { input, toolInvocationToken: undefined });
    return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
  };
  const pac = 'function FindProxyForURL(url, host) { return "PROXY proxy.example.com:8080"; }';

  it('are all registered that package.json describes', async () => {
    await open('typo/configuration.xml');
    const named: { name: string }[] =
      vscode.extensions.getExtension('m365lint.m365lint')?.packageJSON.contributes.languageModelTools;
    const known = () => vscode.lm.tools.map(({ name }) => name);
    await until('the tools', () => named.every(({ name }) => known().includes(name)));
  });

  it('check a file of the workspace, and a text', async () => {
    await write('asked/configuration.xml', configuration('Curent'));
    assert.match(await ask('validateFile', { file: 'asked/configuration.xml' }), /odt\/channel-unknown/);
    assert.match(await ask('validateFile', { text: configuration('Curent') }), /odt\/channel-unknown/);
    assert.match(await ask('validateFile', { text: '<log4j />' }), /not a deployment file/);
  });

  it('read nothing outside of the workspace', async () => {
    await assert.rejects(ask('validateFile', { file: '/etc/hostname' }), /no file/);
    await assert.rejects(ask('validateFile', { file: '../../etc/hostname' }), /no file/);
  });

  it('explain a rule', async () => {
    const text = await ask('explainRule', { rule: 'odt/channel-unknown' });
    assert.match(text, /"severity":"warning"/);
    assert.match(text, /# odt\/channel-unknown/);
    assert.doesNotMatch(text, /日本語|<!--/);
  });

  it('list allowed values', async () =>
    assert.match(await ask('allowedValues', { element: 'Add', attribute: 'Channel' }), /MonthlyEnterprise/));

  it('tell the routes of a PAC script', async () => {
    const routes = await ask('proxyRoutes', { text: pac, urls: ['https://outlook.office.com/'] });
    assert.match(routes, /outlook\.office\.com.*PROXY proxy\.example\.com:8080/);
  });
});

describe('guidance', () => {
  // Opening a page asks the user first, so that the test stops before that.
  const server = (page?: string) => ({
    statusOf: () => ({
      uri: '',
      excluded: false,
      counts: { error: 0, warning: 0, info: 0, hint: 0 },
      guidance: '',
      page,
    }),
  });

  it('at a finding is that of the finding', async () => {
    const { document } = await openText('guided.xml', configuration('|Curent'));
    await problem(document, 'odt/channel-unknown');
    const page = guidanceHere(server('https://example.com/'));
    assert.equal(page?.authority, 'learn.microsoft.com');
    assert.match(page?.fragment ?? '', /channel-attribute/);
  });

  it('elsewhere is that about the kind of file', async () => {
    await openText('fine.xml', configuration('Current'));
    assert.equal(guidanceHere(server('https://example.com/'))?.authority, 'example.com');
    assert.equal(guidanceHere(server()), undefined);
  });
});
