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

/** Makes the workbench's script do without a server. */
export function withoutServer(script) {
  return expectations.reduce((text, [expectation, instead]) => {
    if (!expectation.test(text))
      throw new Error(`This VS Code does without a server in a way that is new: ${expectation}`);
    return text.replace(expectation, instead);
  }, script);
}

/** The page that is VS Code, with this extension, and with a test suite in it if one is named. */
export function workbenchPage({ authority, testsPath, settings }) {
  const at = (place) => ({ $mid: 1, scheme: 'http', authority, path: place });
  const configuration = {
    ...insisted,
    productConfiguration: {
      enableTelemetry: false,
      // Finding files is still a proposed interface for those who provide them.
      extensionEnabledApiProposals: { 'm365lint.files': ['fileSearchProvider'] },
    },
    additionalBuiltinExtensions: [at('/files')],
    developmentOptions: {
      extensions: [at('/extension')],
      extensionTestsPath: testsPath && at(`/extension/${testsPath}`),
    },
    configurationDefaults: settings,
    enableWorkspaceTrust: false,
  };
  const attribute = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${attribute}">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
  </head>
  <body></body>
  <script>globalThis._VSCODE_FILE_ROOT = location.origin + '/vscode/out/';</script>
  <script type="module" src="/vscode/out/nls.messages.js"></script>
  <script type="module" src="/vscode/out/vs/code/browser/workbench/workbench.js"></script>
</html>`;
}
