import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser, watchRequests } from './browser.mjs';
import { installVSCode } from './install.mjs';
import { serverCommand, startServer } from './server.mjs';
import { versions } from './versions.mjs';
import { startWebServer } from './web-server.mjs';
import * as workbenches from './workbench.mjs';

const run = promisify(execFile);

/** Installs a packaged extension into a fresh VS Code, opens a folder and a file in it, and gives the page. */
export async function visit({ newest = false, settings, vsix, folder, file }) {
  const version = newest ? versions.newest : versions.oldest;
  await installVSCode(version);
  const data = mkdtempSync(path.join(os.tmpdir(), 'm365lint-visit-'));
  const folders = { user: path.join(data, 'user'), extensions: path.join(data, 'extensions') };
  const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', removeData);
  await install(version, vsix, folders);
  const server = await startServer({ version, folders, settings });
  return browse(server.address(folder, file), async () => {
    await server.stop();
    removeData();
    process.removeListener('exit', removeData);
  });
}

/** Opens a copy of a folder in VS Code for the browser, with the extension that is built in dist/, and gives the page. */
export async function visitWeb({ newest = false, settings, folder }) {
  const vscode = newest ? workbenches.newest : workbenches.oldest;
  await installVSCode(vscode.version);
  const server = await startWebServer({ vscode, folder, settings });
  return browse(server.address, () => server.stop());
}

async function browse(address, stop) {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  page.setDefaultTimeout(30_000);
  const outside = [];
  watchRequests(page, (url) => outside.push(url));
  await page.goto(address);
  return {
    page,
    outside,
    async close() {
      await browser.close();
      await stop();
    },
  };
}

// As a person does with `code --install-extension`.
async function install(version, vsix, { user, extensions }) {
  const places = [
    '--user-data-dir',
    user,
    '--server-data-dir',
    path.join(user, 'server'),
    '--extensions-dir',
    extensions,
  ];
  const [node, ...args] = serverCommand(version, ['--accept-server-license-terms', ...places]);
  await run(node, [...args, '--install-extension', vsix], { env: { ...process.env, EXTENSIONS_GALLERY: '{}' } });
}
