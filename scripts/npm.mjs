import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs npm and gives what it printed; fails with npm's own words. */
export async function npm(args, options) {
  // The npm that started us is a JavaScript file; without it, Windows finds npm.cmd through a shell only.
  const script = process.env.npm_execpath;
  const useScript = script?.endsWith('npm-cli.js') && existsSync(script);
  const settings = { maxBuffer: 64 * 1024 * 1024, ...options };
  try {
    if (useScript) return await run(process.execPath, [script, ...args], settings);
    return await run('npm', args, { ...settings, shell: process.platform === 'win32' });
  } catch (error) {
    throw new Error(`npm ${args[0]} failed: ${(error.stderr || error.message).trim()}`);
  }
}

/** Installs the project's packages when one of them is missing or of another version. */
export async function installPackages(root, say) {
  if (packagesAreThere(root)) return;
  say('Installing packages from npm ...');
  const flags = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await npm(['ci', ...flags], { cwd: root });
  } catch {
    await npm(['install', ...flags], { cwd: root });
  }
}

// npm notes in node_modules what it has installed.
function packagesAreThere(root) {
  const note = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (!existsSync(note) || !existsSync(lock)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages);
  return wanted.every(([name, entry]) => name === '' || entry.optional || installed[name]?.version === entry.version);
}
