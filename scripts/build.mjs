// Bundles the extension, the language server and the command line into dist/.
//   node scripts/build.mjs [--dev] [--tests]     --dev: readable, with source maps; --tests: the VS Code suite as well
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

// Large tables are files of their own, read when they are first asked for.
const lazyTables = {
  name: 'lazy tables',
  setup({ onResolve }) {
    onResolve({ filter: /\/(policies|endpoints|ja)\.json$/ }, ({ path: wanted, resolveDir }) => {
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

/** Writes dist/ and gives the size of each file in it. */
export async function build({ dev = false, tests = false } = {}) {
  if (tests) rmSync(path.join(root, 'dist/test'), { recursive: true, force: true }); // else a deleted test would still run
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const product = { ...common, plugins: [lazyTables], minify: !dev, sourcemap: dev };
  await Promise.all([
    bundle({ ...product, entryPoints: ['client/src/main.node.ts'], outfile: 'dist/client.js', external: ['vscode'] }),
    bundle({ ...product, entryPoints: ['server/src/run.node.ts'], outfile: 'dist/server.js' }),
    bundle({
      ...product,
      plugins: [lazyTables, lazyCodePages],
      entryPoints: ['server/src/cli/main.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    }),
    bundle({ ...common, minify: !dev, entryPoints: ['iconv-lite'], outfile: 'dist/iconv.js' }),
    buildSandbox({ dev }),
    tests && bundleSuite(),
  ]);
  chmodSync(path.join(root, 'dist/cli.js'), 0o755);
  return ['client', 'server', 'cli', 'iconv', 'pac-worker'].map((name) => {
    const file = `dist/${name}.js`;
    return { file, bytes: statSync(path.join(root, file)).size };
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
      platform: 'browser',
      format: 'iife',
      conditions: ['browser'],
      define: { 'import.meta.url': '""' },
      entryPoints: [worker('web')],
      outfile: 'dist/pac-worker.web.js',
    }),
  ]);
}

// One bundle a file, so that mocha sees the files that a reader sees.
function bundleSuite() {
  const folder = 'test/vscode/suite';
  const files = readdirSync(path.join(root, folder)).filter((name) => name === 'index.ts' || name.endsWith('.test.ts'));
  return bundle({
    ...common,
    entryPoints: files.map((name) => path.join(folder, name)),
    outdir: 'dist/test',
    external: ['vscode', 'mocha'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await build({ dev: process.argv.includes('--dev'), tests: process.argv.includes('--tests') });
  for (const { file, bytes } of sizes) console.log(`${file}  ${Math.round(bytes / 1024)} KB`);
}
