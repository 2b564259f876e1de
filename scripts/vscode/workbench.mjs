import { readFileSync } from 'node:fs';
import path from 'node:path';
import { versions } from './versions.mjs';

// The VS Code from npm expects its server behind each page, and keeps the settings of the user there.
const expectations = [
  [/remoteAuthority:location\.host\b/, 'remoteAuthority:undefined'],
  [/(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote\b/, '$1"vscode-userdata"'],
];

// What it insists on being told.
const insisted = {
  userDataPath: '/user',
  isEnabledFileDownloads: false,
  isEnabledFileUploads: false,
  isEnabledCoderGettingStarted: false,
};

function withoutServer(script) {
  return expectations.reduce((text, [expectation, instead]) => {
    if (!expectation.test(text)) throw new Error(`This VS Code wants its server in a way that is new: ${expectation}`);
    return text.replace(expectation, instead);
  }, script);
}

/** The oldest VS Code that we support, which is the one of the other tests. */
export const oldest = {
  version: versions.oldest,
  style: 'out/vs/code/browser/workbench/workbench.css',
  script: () =>
    withoutServer(
      readFileSync(path.join(versions.oldest.folder, 'out/vs/code/browser/workbench/workbench.js'), 'utf8'),
    ),
};

/** The newest that npm has for the browser. */
export const newest = {
  version: versions.newestInBrowser,
  style: 'out/vs/workbench/workbench.web.main.internal.css',
  script: () => `
    import { create, URI } from '/vscode/out/vs/workbench/workbench.web.main.internal.js';
    const { settings } = document.getElementById('vscode-workbench-web-configuration').dataset;
    const folderUri = URI.parse(new URL(location.href).searchParams.get('folder'));
    const workspaceProvider = { workspace: { folderUri }, trusted: true, open: async () => false };
    create(document.body, { ...JSON.parse(settings), workspaceProvider });`,
};

/** The page that is VS Code, with this extension, and with a test suite in it if one is named. */
export function workbenchPage({ style }, { authority, testsPath, settings }) {
  const at = (place) => ({ $mid: 1, scheme: 'http', authority, path: place });
  const configuration = {
    ...insisted,
    productConfiguration: {
      enableTelemetry: false,
      // Without it, what previews are made of would be fetched from the web.
      webviewContentExternalBaseUrlTemplate: `http://${authority}/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
      // Finding files is still a proposed interface for those who provide them.
      extensionEnabledApiProposals: { 'm365lint.files': ['fileSearchProvider'] },
    },
    additionalBuiltinExtensions: [at('/files')],
    developmentOptions: {
      extensions: [at('/extension')],
      extensionTestsPath: testsPath && at(`/extension/${testsPath}`),
    },
    configurationDefaults: settings,
    enableWorkspaceTrust: true, // a setting decides
  };
  const attribute = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${attribute}">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/vscode/${style}">
  </head>
  <body></body>
  <script>globalThis._VSCODE_FILE_ROOT = location.origin + '/vscode/out/';</script>
  <script type="module" src="/vscode/out/nls.messages.js"></script>
  <script type="module" src="/start.js"></script>
</html>`;
}
