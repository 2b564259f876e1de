import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { versions } from './versions.mjs';

// Keeps a fresh profile quiet and off the network.
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off', // in a browser VS Code saves by itself, on the desktop it does not
  'remote.autoForwardPorts': false,
  'chat.commandCenter.enabled': false,
};

// What a surrounding VS Code leaves in the environment would mislead ours.
const inherited =
  /^(ELECTRON_|CODE_SERVER_|VSCODE_(IPC_|GIT_|PID$|CWD$|CLI$|NLS_|ESM_|HANDLES_|AMD_|CRASH_|CODE_|L10N_|BROWSER$|PROXY_|RECONNECTION_|EXTHOST_|PARENT_))/;

/** Starts VS Code's server on loopback, with its data in `folders.user` and extensions from `folders.extensions`. */
export async function startServer({ version = versions.oldest, folders, settings, onLog }) {
  writeSettings(folders.user, settings);
  mkdirSync(folders.extensions, { recursive: true });
  // Sockets and the token go where nobody else looks, and vanish with the server.
  const secret = mkdtempSync(path.join(os.tmpdir(), 'm365lint-vscode-'));
  const token = randomBytes(16).toString('hex');
  writeFileSync(path.join(secret, 'token'), token, { mode: 0o600 });

  const [node, ...args] = serverCommand(version, serverArguments(folders, path.join(secret, 'token')));
  const child = spawn(node, args, {
    env: serverEnvironment(secret),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = [];
  const exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const signalAll = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has gone already.
    }
  };
  const clean = () => {
    signalAll('SIGKILL');
    rmSync(secret, { recursive: true, force: true });
  };
  process.once('exit', clean);
  const port = await listeningPort(child, exit, log, onLog);
  return {
    authority: `127.0.0.1:${port}`,
    log,
    exit,
    /** The page that opens the folder, and the file in it. */
    address(folder, file) {
      const query = new URLSearchParams({ tkn: token, folder });
      const remote = `vscode-remote://127.0.0.1:${port}${file ? pathToFileURL(file).pathname : ''}`;
      if (file) query.set('payload', JSON.stringify([['openFile', remote]]));
      return `http://127.0.0.1:${port}/?${query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
    },
    async stop() {
      // A polite signal alone makes it wait for reconnections; extension hosts and watchers are in its group.
      signalAll('SIGTERM');
      await Promise.race([exit, new Promise((resolve) => setTimeout(resolve, 300))]);
      clean();
      await exit;
      process.removeListener('exit', clean);
    },
  };
}

/** The command that runs the server of a VS Code, in the Node that was installed with it or else in ours. */
export function serverCommand({ folder }, args) {
  const own = path.join(folder, 'node');
  return [existsSync(own) ? own : process.execPath, path.join(folder, 'out', 'server-main.js'), ...args];
}

function writeSettings(userFolder, settings) {
  const file = path.join(userFolder, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

function serverArguments(folders, tokenFile) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token-file', tokenFile],
    ...['--user-data-dir', folders.user, '--server-data-dir', path.join(folders.user, 'server')],
    ...['--extensions-dir', folders.extensions, '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-update-check'],
    ...['--disable-getting-started-override', '--force-disable-user-env'],
  ];
}

function serverEnvironment(runtimeFolder) {
  const own = Object.entries(process.env).filter(([name]) => !inherited.test(name));
  // An empty gallery: without it this VS Code asks a public one.
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: runtimeFolder };
}

function listeningPort(child, exit, log, onLog) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`The VS Code server ${why}:\n${log.join('')}`));
    const read = (data) => {
      log.push(String(data));
      onLog?.(String(data));
      const found = /Extension host agent listening on (\d+)/.exec(log.join(''));
      if (found) resolve(Number(found[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    exit.then(({ code, signal }) => fail(`ended at once (${signal ?? code})`));
    setTimeout(() => fail('did not start within a minute'), 60_000).unref();
  });
}
