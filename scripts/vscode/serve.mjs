import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installVSCode } from './install.mjs';
import { root } from './places.mjs';
import { startServer } from './server.mjs';
import { versions } from './versions.mjs';

/** Serves VS Code on loopback with this extension installed, in a fresh profile that goes when the process ends. */
export async function serveWithExtension({ settings, say } = {}) {
  await installVSCode(versions.oldest, say);
  const data = mkdtempSync(path.join(os.tmpdir(), 'm365lint-profile-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true, maxRetries: 3 }));
  const folders = { user: path.join(data, 'user'), extensions: path.join(data, 'extensions') };
  copyExtension(folders.extensions);
  return startServer({ folders, settings });
}

// A browser of its own takes no development path, so the extension is put where installed ones are.
function copyExtension(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const target = path.join(extensions, `${publisher}.${name}-${version}`);
  for (const entry of readdirSync(root)) {
    if (entry.startsWith('.') || entry === 'node_modules') continue;
    cpSync(path.join(root, entry), path.join(target, entry), { recursive: true });
  }
}
