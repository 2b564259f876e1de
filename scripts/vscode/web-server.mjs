import { createServer } from 'node:http';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { quietSettings } from './server.mjs';
import { root, vscodeDir } from './places.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

const workbench = '/vscode/out/vs/code/browser/workbench/workbench.js';

// The npm package's VS Code expects its server behind each page, and keeps the settings of the user there.
const expectations = [
  [/remoteAuthority:location\.host\b/, 'remoteAuthority:undefined'],
  [/(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote\b/, '$1"vscode-userdata"'],
];

const wanted = { userDataPath: '/user', isEnabledFileDownloads: false, isEnabledFileUploads: false, isEnabledCoderGettingStarted: false };

function withoutServer(script) {
  return expectations.reduce((text, [expectation, instead]) => {
    if (!expectation.test(text)) throw new Error(`This VS Code has no ${expectation}.`);
    return text.replace(expectation, instead);
  }, script);
}

/** The workspace's address: as a repository of the web's editor has it. */
const workspace = 'vscode-vfs://github/m365lint/files';

/**
 * Serves VS Code without a server behind it, as vscode.dev does: extensions run in a worker of the page, and the files
 * of the workspace, which are copied from a folder, are in its memory.
 */
export async function startWebServer({ folder, extensions, testsPath, settings }) {
  const answers = new Map([
    ['/', () => page({ authority: server.address().port, extensions, testsPath, settings })],
    [workbench, () => withoutServer(readFileSync(fileOf(workbench), 'utf8'))],
    ['/files/workspace.json', () => JSON.stringify(textsIn(folder))],
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    try {
      const made = answers.get(pathname)?.();
      const type = types[pathname === '/' ? '.html' : path.extname(pathname)];
      const body = made ?? readFileSync(fileOf(decodeURIComponent(pathname)));
      response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/?folder=${workspace}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

const places = { '/vscode/': vscodeDir, '/files/': path.join(root, 'test/vscode/files'), '/extension/': root };

function fileOf(pathname) {
  for (const [start, folder] of Object.entries(places))
    if (pathname.startsWith(start)) return path.join(folder, path.normalize(pathname.slice(start.length)));
  throw new Error('not served');
}

function textsIn(folder, below = 'm365lint/files') {
  return Object.assign(
    {},
    ...readdirSync(folder).map((name) => {
      const file = path.join(folder, name);
      const known = `${below}/${name}`;
      return statSync(file).isDirectory() ? textsIn(file, known) : { [known]: readFileSync(file, 'utf8') };
    }),
  );
}

function page({ authority: port, testsPath }) {
  const at = (place) => ({ $mid: 1, scheme: 'http', authority: `127.0.0.1:${port}`, path: place });
  const configuration = {
    productConfiguration: {
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'm365lint.files': ['fileSearchProvider'] },
    },
    additionalBuiltinExtensions: [at('/files')],
    developmentOptions: { extensions: [at('/extension')], extensionTestsPath: testsPath && at(`/extension/${testsPath}`) },
    configurationDefaults: quietSettings,
    enableWorkspaceTrust: false,
    ...wanted,
  };
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${JSON.stringify(configuration).replaceAll('"', '&quot;')}">
    <link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
  </head>
  <body></body>
  <script>globalThis._VSCODE_FILE_ROOT = location.origin + '/vscode/out/';</script>
  <script type="module" src="/vscode/out/nls.messages.js"></script>
  <script type="module" src="/vscode/out/vs/code/browser/workbench/workbench.js"></script>
</html>`;
}
