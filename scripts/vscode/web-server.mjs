import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from './places.mjs';
import { quietSettings } from './server.mjs';
import { workbenchPage } from './workbench.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

// Where the workspace is: the address that a repository on GitHub has in the browser's editor.
const workspace = 'm365lint/files';
const filesExtension = path.join(root, 'test/vscode/files');

/**
 * Serves a VS Code of `workbench.mjs` without a server behind it, as vscode.dev does: extensions run in a worker of the
 * page, and the workspace is a copy of `folder` in its memory.
 */
export async function startWebServer({ vscode, folder, testsPath, settings }) {
  const places = { '/vscode/': vscode.version.folder, '/files/': filesExtension, '/extension/': root };
  const page = () => ({
    authority: `127.0.0.1:${server.address().port}`,
    testsPath,
    settings: { ...quietSettings, ...settings },
  });
  const made = {
    '/': () => workbenchPage(vscode, page()),
    '/start.js': () => vscode.script(),
    '/files/workspace.json': () => JSON.stringify(Object.fromEntries(textsIn(folder, workspace))),
  };
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
    try {
      const body = made[pathname]?.() ?? readFileSync(fileIn(places, pathname));
      const type = types[pathname === '/' ? '.html' : path.extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type }).end(body);
    } catch (error) {
      if (error.code !== 'ENOENT') console.error(`${pathname}: ${error.message}`);
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/?folder=vscode-vfs://github/${workspace}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

function fileIn(places, pathname) {
  const start = Object.keys(places).find((one) => pathname.startsWith(one));
  // What is nowhere is looked for where nothing is.
  return start
    ? path.join(places[start], path.normalize(pathname.slice(start.length)))
    : path.join(root, 'no such file');
}

function textsIn(folder, address) {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const below = `${address}/${name}`;
    return statSync(file).isDirectory() ? textsIn(file, below) : [[below, readFileSync(file, 'utf8')]];
  });
}
