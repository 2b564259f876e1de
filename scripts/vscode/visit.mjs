import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser, watchRequests } from './browser.mjs';
import { installVSCode } from './install.mjs';
import { serverCommand, startServer } from './server.mjs';
import { versions } from './versions.mjs';

const run = promisify(execFile);

/** Installs a packaged extension into a fresh VS Code, opens a folder and a file in it, and gives the page. */
export async function visit({ vsix, folder, file }) {
  await installVSCode(versions.oldest);
  const data = mkdtempSync(path.join(os.tmpdir(), 'm365lint-visit-'));
  const folders = { user: path.join(data, 'user'), extensions: path.join(data, 'extensions') };
  const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', removeData);
  await install(vsix, folders);
  const server = await startServer({ folders });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  page.setDefaultTimeout(30_000);
  const outside = [];
  watchRequests(page, (url) => outside.push(url));
  await page.goto(server.address(folder, file));
  return {
    page,
    outside,
    async close() {
      await browser.close();
      await server.stop();
      removeData();
      process.removeListener('exit', removeData);
    },
  };
}

// As a person does with `code --install-extension`.
async function install(vsix, { user, extensions }) {
  const places = [
    '--user-data-dir',
    user,
    '--server-data-dir',
    path.join(user, 'server'),
    '--extensions-dir',
    extensions,
  ];
  const [node, ...args] = serverCommand(versions.oldest, ['--accept-server-license-terms', ...places]);
  await run(node, [...args, '--install-extension', vsix], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
}
