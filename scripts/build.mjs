// Bundles the extension, the language server and the command line into dist/.
//   node scripts/build.mjs [--dev] [--tests] [--clean]
//   --dev: readable, with source maps; --tests: the VS Code suite as well; --clean: nothing of older builds stays
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild, transform } from 'esbuild';
import { noticesOf } from './notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

// Large tables are files of their own, read when they are first asked for.
const lazyTables = {
  name: 'lazy tables',
  setup({ onResolve }) {
    onResolve({ filter: /(?:\/(?:policies|endpoints)|\/l10n\/\w+)\.json$/ }, ({ path: wanted, resolveDir }) => {
      const from = path.join(resolveDir, wanted);
      const name = path.basename(wanted);
      copyFileSync(from, path.join(root, 'dist', name));
      return { path: `./${name}`, external: true };
    });
  },
};

// The tables of the code pages too: few files need them.
const lazyCodePages = {
  name: 'lazy code pages',
  setup: ({ onResolve }) => onResolve({ filter: /^iconv-lite$/ }, () => ({ path: './iconv.js', external: true })),
};

// A language pack is a file of its own, required when a file of its kind is met.
const server = path.join(root, 'server/src');
const packs = readdirSync(server).filter((name) => existsSync(path.join(server, name, 'rules')));
const lazyPacks = {
  name: 'lazy packs',
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^\\./(?:${packs.join('|')})$`) }, ({ kind, path: wanted }) =>
      kind === 'require-call' ? { path: `${wanted}.js`, external: true } : undefined,
    ),
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8', // the Japanese texts take half the room
  format: 'cjs',
  // jsonc-parser's "main" hides its parts from a bundler.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  // A table that is imported late is required late: Node does not import JSON.
  supported: { 'dynamic-import': false },
};

// What a browser starts is one file; what that loads late it shares with the desktop.
const inBrowser = { platform: 'browser', target: 'es2022', format: 'iife', conditions: ['browser'] };

const entries = {
  client: 'client/src/main.node.ts',
  server: 'server/src/run.node.ts',
  'server.web': 'server/src/main.web.ts',
  cli: 'server/src/cli/main.ts',
  ...Object.fromEntries(packs.map((name) => [name, `server/src/${name}/index.ts`])),
};

// Every file that went into a bundle of the product: their licences go along.
const bundled = new Set();
async function bundle(options) {
  const result = await esbuild({ ...options, metafile: true });
  for (const file of Object.keys(result.metafile.inputs)) bundled.add(file);
  return result;
}

// These packages hide from a build for Node what is for browsers.
const browserParts = Object.fromEntries(
  ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-jsonrpc'].map((name) => [
    `${name}/browser`,
    path.join(root, 'node_modules', name, 'lib/browser/main.js'),
  ]),
);

const webFiles = ['web/client', 'web/server', 'web/pac-worker'];

/** Writes dist/. Gives the size of each file to start or load late, with the shared parts that it loads. */
export async function build({ dev = false, tests = false, clean = false } = {}) {
  const dist = path.join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  if (clean) removeFiles(dist);
  if (tests) rmSync(path.join(dist, 'test'), { recursive: true, force: true }); // else a deleted test would still run
  const [outputs] = await Promise.all([
    bundleProduct(dev),
    bundleWeb(dev),
    bundle({ ...common, minify: !dev, entryPoints: ['iconv-lite'], outfile: 'dist/iconv.js' }),
    buildSandbox({ dev }),
    tests && bundleSuite(),
    tests && bundleWebSuite(),
  ]);
  const stale = readdirSync(dist).filter((name) => /^part-.*\.js$/.test(name) && !(`dist/${name}` in outputs));
  for (const name of stale) rmSync(path.join(dist, name));
  chmodSync(path.join(dist, 'cli.js'), 0o755);
  writeFileSync(path.join(dist, 'ThirdPartyNotices.txt'), noticesOf(bundled, root));
  const size = (files) => files.reduce((sum, file) => sum + statSync(path.join(root, file)).size, 0);
  return [...Object.keys(entries), 'iconv', 'pac-worker', ...webFiles].map((name) => {
    const file = `dist/${name}.js`;
    return { file, bytes: size([...loadedBy(file, outputs)]) };
  });
}

/** Writes the workers that run PAC scripts, and their engine, which the host reads from beside them. */
export async function buildSandbox({ dev = false } = {}) {
  const worker = (platform) => `server/src/pac/sandbox/worker.${platform}.ts`;
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  copyFileSync(
    path.join(root, 'node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm'),
    path.join(root, 'dist/quickjs.wasm'),
  );
  const product = { ...common, minify: !dev, sourcemap: dev };
  await Promise.all([
    // This condition picks the loader of the engine that needs no `import.meta`, which a CommonJS bundle lacks.
    bundle({ ...product, conditions: ['iife'], entryPoints: [worker('node')], outfile: 'dist/pac-worker.js' }),
    bundle({
      ...product,
      ...inBrowser,
      define: { 'import.meta.url': '""' },
      entryPoints: [worker('web')],
      outfile: 'dist/web/pac-worker.js',
    }),
  ]);
}

/** What several of the entries need stands in a part of its own, which only modules can do: they become scripts after it. */
async function bundleProduct(dev) {
  const { outputFiles, metafile } = await bundle({
    ...common,
    format: 'esm',
    splitting: true,
    entryPoints: entries,
    chunkNames: 'part-[hash]',
    outdir: 'dist',
    external: ['vscode'],
    alias: browserParts,
    plugins: [lazyTables, lazyCodePages, lazyPacks],
    minify: !dev,
    sourcemap: dev && 'inline',
    write: false,
  });
  const { platform, target, charset, supported } = common;
  const options = { platform, target, charset, supported, format: 'cjs', minify: !dev, sourcemap: dev && 'inline' };
  for (const { path: file, text } of outputFiles) {
    const { code } = await transform(text, options);
    writeFileSync(file, path.basename(file) === 'cli.js' ? `#!/usr/bin/env node\n${code}` : code);
  }
  return metafile.outputs;
}

// The suite for VS Code, in a folder of its own, is no part of the product and stays.
function removeFiles(folder) {
  for (const name of readdirSync(folder)) if (name !== 'test') rmSync(path.join(folder, name), { recursive: true });
}

/** The extension for editors in a browser, and what its server starts with. */
function bundleWeb(dev) {
  const product = { ...common, ...inBrowser, minify: !dev, sourcemap: dev && 'inline', external: ['vscode'] };
  return Promise.all([
    bundle({ ...product, format: 'cjs', entryPoints: ['client/src/main.web.ts'], outfile: 'dist/web/client.js' }),
    bundle({ ...product, entryPoints: ['server/src/run.web.ts'], outfile: 'dist/web/server.js' }),
  ]);
}

function loadedBy(file, outputs, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path: part, kind } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement' && part in outputs) loadedBy(part, outputs, seen);
  return seen;
}

const suite = 'test/vscode/suite';
const suiteFiles = () => readdirSync(path.join(root, suite)).filter((name) => name.endsWith('.test.ts'));

// One bundle a file, so that mocha sees the files that a reader sees.
function bundleSuite() {
  return esbuild({
    ...common,
    entryPoints: ['index.ts', ...suiteFiles()].map((name) => path.join(suite, name)),
    outdir: 'dist/test',
    external: ['vscode', 'mocha'],
  });
}

// All in one for the worker of a browser, which cannot look into a folder, nor start a process.
function bundleWebSuite() {
  const files = suiteFiles().filter((name) => !name.endsWith('.desktop.test.ts'));
  const load = files.map((name) => `require('./${name}');`);
  const contents = `import { runAll } from './web'; export const run = () => runAll(() => { ${load.join(' ')} });`;
  return esbuild({
    ...common,
    ...inBrowser,
    format: 'cjs',
    stdin: { contents, resolveDir: path.join(root, suite) },
    alias: { 'node:assert/strict': path.join(root, suite, 'assert.web.ts') },
    define: { module: 'undefined' }, // so that mocha takes no place in what we export
    outfile: 'dist/test/web.js',
    external: ['vscode'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = (flag) => process.argv.includes(flag);
  const sizes = await build({ dev: asked('--dev'), tests: asked('--tests'), clean: asked('--clean') });
  for (const { file, bytes } of sizes) console.log(`${file}  ${Math.round(bytes / 1024)} KB`);
}
