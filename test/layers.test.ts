import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

const root = join(__dirname, '..');
const server = join(root, 'server/src');

/** What each layer may import of ours; the packs are the folders that hold `rules`. */
const allowed: Record<string, readonly string[]> = {
  core: ['core'],
  knowledge: ['core', 'knowledge'],
  pack: ['core', 'knowledge'],
  lsp: ['core', 'knowledge', 'languages', 'translations', 'catalog', 'lsp'],
  cli: ['core', 'knowledge', 'languages', 'translations', 'catalog', 'rule-page', 'evaluate', 'cli', 'package'],
};

/** What runs scripts: the one folder of a pack that may wait and that knows platforms. No pack imports it. */
const sandbox = 'pac/sandbox';

const packs = readdirSync(server, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !Object.keys(allowed).includes(entry.name))
  .map(({ name }) => name);

/** Of a layer, which does not hold the sandbox. */
const sourcesOf = (layer: string) =>
  sourcesBelow(join(server, layer)).filter((path) => !path.startsWith(join(server, sandbox)));

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourcesBelow(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import|require\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);

/** Imports of layers that are not among these. */
const strayImports = (path: string, may: readonly string[]) =>
  importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => layerOf(relative(server, join(path, '..', name)).replaceAll('\\', '/')))
    .filter((target) => !may.includes(target))
    .map((target) => `${relative(root, path)} imports ${target}`);

const layerOf = (path: string) =>
  path.startsWith(`${sandbox}/`) ? 'sandbox' : (path.split(/[/.]/).find((part) => part !== '') ?? '');

describe('layers', () => {
  for (const layer of ['core', 'knowledge', ...packs, 'lsp', 'cli'])
    it(`${layer} imports only what lies below it`, () => {
      const may = allowed[layer] ?? [...allowed.pack!, layer];
      assert.deepEqual(
        sourcesOf(layer).flatMap((path) => strayImports(path, may)),
        [],
      );
    });

  it('the sandbox imports only what lies below it', () => {
    const may = [...allowed.pack!, 'pac', 'sandbox'];
    assert.deepEqual(
      sourcesBelow(join(server, sandbox)).flatMap((path) => strayImports(path, may)),
      [],
    );
  });

  for (const layer of ['core', 'knowledge', ...packs, 'lsp'])
    it(`${layer} needs no Node`, () => {
      const wrong = sourcesOf(layer).filter((path) => importsOf(path).some((name) => name.startsWith('node:')));
      assert.deepEqual(
        wrong.map((path) => relative(root, path)),
        [],
      );
    });

  for (const layer of ['core', 'knowledge', ...packs])
    it(`${layer} knows no editor and no promise`, () => {
      const wrong = sourcesOf(layer).filter(
        (path) =>
          importsOf(path).some((name) => name.startsWith('vscode')) ||
          /\b(?:await|Promise|async function)\b|\basync \(/.test(codeOf(path)),
      );
      assert.deepEqual(
        wrong.map((path) => relative(root, path)),
        [],
      );
    });

  it('has no file over 250 lines but generated ones', () => {
    const folders = ['client/src', 'server/src', 'scripts', 'test'].map((name) => join(root, name));
    const written = folders.flatMap(sourcesBelow).filter((path) => !path.endsWith(join('rules', 'index.ts')));
    const long = written.filter((path) => readFileSync(path, 'utf8').split('\n').length > 251);
    assert.deepEqual(
      long.map((path) => relative(root, path)),
      [],
    );
  });

  for (const entry of ['languages.ts', 'lsp/server.ts'])
    it(`${entry} bundles for the browser as it is`, () => {
      const options: BuildOptions = {
        entryPoints: [join(server, entry)],
        bundle: true,
        write: false,
        platform: 'browser',
      };
      const { errors } = buildSync({
        ...options,
        conditions: ['browser'],
        mainFields: ['module', 'main'],
        logLevel: 'silent',
      });
      assert.deepEqual(errors, []);
    });

  it('has no rule of 60 lines or more', () => {
    const rules = packs
      .flatMap((pack) => sourcesBelow(join(server, pack, 'rules')))
      .filter((path) => !path.endsWith('index.ts'));
    const long = rules.filter((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length >= 60);
    assert.deepEqual(
      long.map((path) => relative(root, path)),
      [],
    );
  });
});

/** Without comments and texts, where such words are harmless. */
const codeOf = (path: string) =>
  readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '');
