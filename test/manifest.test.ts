import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clouds, defaultPlaceholders, levels, pacTargets } from '../server/src/core/config';
import { locales, translatedLocales } from '../server/src/translations';

const root = join(__dirname, '..');
const textOf = (name: string) => readFileSync(join(root, name), 'utf8');
const json = (name: string) => JSON.parse(textOf(name));
const manifest = json('package.json');
const titleFiles = ['package.nls.json', ...translatedLocales.map((locale) => `package.nls.${locale}.json`)];
const settings = manifest.contributes.configuration.properties;

/** What "New Deployment File" shows of the snippets that are whole files. */
function startingPoints(): string[] {
  const ofKinds = ['odt', 'reg', 'pac'].map((kind) => json(`snippets/${kind}.json`));
  return ofKinds
    .flatMap((file) => Object.entries(file as Record<string, { description: string; body: string[]; prefix: string }>))
    .filter(
      ([, { prefix, body }]) => !prefix.startsWith('pac-') || body.some((line) => line.includes('FindProxyForURL')),
    )
    .flatMap(([name, { description }]) => [name, description]);
}

/** What the client says through `l10n.t`, and the snippets that it names. */
function textsOfClient(): string[] {
  const folder = join(root, 'client/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const said = [...source.matchAll(/\bl10n\.t\(\s*'([^']+)'/g)].map((match) => match[1]!);
  return [...new Set([...said, ...startingPoints()])].sort();
}

describe('package.json for VS Code', () => {
  for (const name of titleFiles)
    it(`has every text in ${name}, and no other`, () => {
      const named = [...textOf('package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]!);
      assert.deepEqual(Object.keys(json(name)).sort(), [...new Set(named)].sort());
    });

  for (const locale of translatedLocales)
    it(`has in bundle.l10n.${locale}.json every text of the client, and no other`, () => {
      assert.deepEqual(Object.keys(json(`l10n/bundle.l10n.${locale}.json`)).sort(), textsOfClient());
    });

  it('offers in the settings what the engine knows', () => {
    assert.deepEqual(settings['m365lint.placeholders'].default, defaultPlaceholders);
    assert.deepEqual(settings['m365lint.rules'].additionalProperties.enum, levels);
    assert.deepEqual(settings['m365lint.cloud'].enum, clouds);
    assert.deepEqual([...settings['m365lint.language'].enum].sort(), ['auto', ...locales].sort());
    assert.deepEqual(settings['m365lint.pacTarget'].enum, pacTargets);
  });

  it('mirrors every key of the configuration file', () => {
    const keys = Object.keys(json('m365lint.schema.json').properties).filter((key) => !/^(?:\$schema|root)$/.test(key));
    const missing = keys.filter((key) => !settings[`m365lint.${key}`]);
    assert.deepEqual(missing, []);
  });

  it('puts every command into the category m365lint', () => {
    for (const { command, category } of manifest.contributes.commands) assert.equal(category, 'm365lint', command);
  });

  it('names in menus, keys and the walkthrough only commands that it has', () => {
    const { menus, keybindings, walkthroughs } = manifest.contributes;
    const own = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
    const linked = titleFiles
      .flatMap((name) => Object.values(json(name)))
      .flatMap((text) => [...String(text).matchAll(/\(command:(m365lint\.\w+)/g)])
      .map((match) => match[1]!);
    const events = [...JSON.stringify(walkthroughs).matchAll(/onCommand:(m365lint\.\w+)/g)].map((match) => match[1]!);
    const items = [...Object.values(menus).flat(), ...keybindings] as { command?: string }[];
    const named = [...items.flatMap(({ command }) => command ?? []), ...linked, ...events];
    assert.deepEqual(
      named.filter((command) => !own.has(command)),
      [],
    );
  });

  it('describes every word that a setting may be', () => {
    const lists: { enum: string[]; enumDescriptions?: string[] }[] = [];
    JSON.stringify(settings, (_, value) => {
      if (Array.isArray(value?.enum)) lists.push(value);
      return value;
    });
    assert.ok(lists.length >= 5);
    for (const { enum: words, enumDescriptions = [] } of lists)
      assert.equal(enumDescriptions.length, words.length, words.join());
  });

  it('keeps the pictures of the walkthrough small', () => {
    const sizes = manifest.contributes.walkthroughs[0].steps.map(
      ({ media }: { media: { image: string } }) => statSync(join(root, media.image)).size,
    );
    assert.equal(sizes.length, 5);
    for (const size of sizes) assert.ok(size < 60_000, `${size} bytes`);
  });

  it('names only files that exist', () => {
    const { snippets, grammars, languages, jsonValidation, walkthroughs } = manifest.contributes;
    const pictures = walkthroughs[0].steps.map(({ media }: { media: { image: string } }) => media.image);
    const paths = [...snippets, ...grammars].map(({ path }: { path: string }) => path);
    const reg = languages.find(({ id }: { id: string }) => id === 'reg');
    for (const file of [...paths, ...pictures, reg.configuration, reg.icon.light, reg.icon.dark, jsonValidation[0].url])
      assert.ok(existsSync(join(root, file)), file);
  });
});
