import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagedExtension } from './package/make';
import { unzip } from './package/zip';

const root = join(__dirname, '..');
const largest = 2 * 1024 * 1024;

/** Everything but the rule pages, one a rule, and the parts of the bundles, whose names follow from their content. */
const content = `
[Content_Types].xml
extension.vsixmanifest
extension/LICENSE.txt
extension/changelog.md
extension/dist/ThirdPartyNotices.txt
extension/dist/cli.js
extension/dist/client.js
extension/dist/endpoints.json
extension/dist/iconv.js
extension/dist/fi.json
extension/dist/ja.json
extension/dist/odt.js
extension/dist/pac-worker.js
extension/dist/pac.js
extension/dist/policies.json
extension/dist/quickjs.wasm
extension/dist/reg.js
extension/dist/server.js
extension/dist/server.web.js
extension/dist/web/client.js
extension/dist/web/pac-worker.js
extension/dist/web/server.js
extension/icons/m365lint.png
extension/icons/reg-dark.svg
extension/icons/reg-light.svg
extension/l10n/bundle.l10n.fi.json
extension/l10n/bundle.l10n.ja.json
extension/m365lint.schema.json
extension/media/walkthrough/create.png
extension/media/walkthrough/effect.png
extension/media/walkthrough/mend.png
extension/media/walkthrough/team.png
extension/media/walkthrough/workspace.png
extension/package.json
extension/package.nls.fi.json
extension/package.nls.ja.json
extension/package.nls.json
extension/readme.md
extension/snippets/odt.json
extension/snippets/pac.json
extension/snippets/reg.json
extension/syntaxes/reg.language-configuration.json
extension/syntaxes/reg.tmLanguage.json
`
  .trim()
  .split('\n');

const part = /^extension\/dist\/part-[A-Z0-9]{8}\.js$/;
const pages = readdirSync(join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `extension/docs/rules/${name.replaceAll('\\', '/')}`);

describe('the packaged extension', function () {
  this.timeout(120_000);
  let size: number;
  let files: Map<string, Buffer>;
  const text = (name: string) => files.get(`extension/${name}`)!.toString('utf8');

  before(() => {
    const archive = readFileSync(packagedExtension());
    size = archive.length;
    files = unzip(archive);
  });

  it('holds what it needs, and nothing else', () => {
    const found = [...files.keys()].filter((name) => !part.test(name)).sort();
    assert.deepEqual(found, [...content, ...pages].sort());
  });

  it(`is no larger than ${largest} bytes`, () => assert.ok(size <= largest, `${size} bytes`));

  it('holds the pages of the rules without their translations, which are in the catalogs', () => {
    const page = text('docs/rules/odt/channel-unknown.md');
    assert.match(page, /^# odt\/channel-unknown/);
    assert.doesNotMatch(page, /日本語|Suomi|<!--/);
  });

  it('holds every file that its package.json names', () => {
    const named = [...text('package.json').matchAll(/"(?:\.\/)?((?:[\w.-]+\/)*[\w.-]+\.(?:js|json|svg|png|md))"/g)];
    const present = named.map((match) => match[1]!).filter((name) => existsSync(join(root, name)));
    assert.ok(present.length > 5, 'package.json names files');
    assert.deepEqual(
      present.filter((name) => !files.has(`extension/${name}`)),
      [],
    );
  });

  it('holds every part that a bundle loads', () => {
    for (const [name, bytes] of files) {
      if (!/^extension\/dist\/.*\.js$/.test(name)) continue;
      const loaded = [...bytes.toString('utf8').matchAll(/require\("\.\/([\w.-]+)"\)/g)].map((match) => match[1]!);
      for (const file of loaded) assert.ok(files.has(`extension/dist/${file}`), `${name} loads ${file}`);
    }
  });

  it('needs no other package', () => {
    assert.equal(JSON.parse(text('package.json')).dependencies, undefined);
  });

  it('names no folder of the machine on which it was made', () => {
    const told = [...files].filter(([, bytes]) => bytes.includes(root)).map(([name]) => name);
    assert.deepEqual(told, []);
  });

  it('gives the licence of every package that stands in it', () => {
    const notices = text('dist/ThirdPartyNotices.txt');
    for (const name of [
      'acorn',
      'iconv-lite',
      'jsonc-parser',
      'picomatch',
      'vscode-languageclient',
      'vscode-languageserver',
    ])
      assert.match(notices, new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'));
    assert.match(notices, /QuickJS Javascript Engine/);
  });

  it('has an icon of 128 by 128 points', () => {
    const icon = files.get('extension/icons/m365lint.png')!;
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [128, 128]);
  });
});
