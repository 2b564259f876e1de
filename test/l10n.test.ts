import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unusedIgnore } from '../server/src/core/suppress';
import { allLanguages } from '../server/src/languages';

const root = join(__dirname, '..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>;
const japanese = json('l10n/ja.json');

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** Every text of the program by id: the rules' own, and those that modules declare with `texts`. */
function englishTexts(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, summary, messages } of [...allLanguages().flatMap(({ rules }) => rules), unusedIgnore]) {
    found.set(`${id}.summary`, summary);
    for (const [key, text] of Object.entries(messages)) found.set(`${id}.${key}`, text);
  }
  for (const path of modules(join(root, 'server/src')))
    for (const value of Object.values(require(path) as Record<string, unknown>)) if (isTexts(value)) add(found, value);
  return found;
}

interface Texts {
  prefix: string;
  templates: Record<string, string>;
}

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'function' && 'prefix' in value && 'templates' in value;

function add(found: Map<string, string>, { prefix, templates }: Texts) {
  for (const [key, text] of Object.entries(templates)) found.set(`${prefix}.${key}`, text);
}

/** Modules that declare texts; they export them so that this test can see them. */
function modules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return modules(path);
    return entry.name.endsWith('.ts') && /\btexts\(/.test(readFileSync(path, 'utf8')) ? [path] : [];
  });
}

describe('translations', () => {
  const english = englishTexts();

  it('are there for every text', () => {
    const missing = [...english.keys()].filter((id) => japanese[id] === undefined);
    assert.deepEqual(missing, []);
  });

  it('belong to a text', () => {
    const orphans = Object.keys(japanese).filter((id) => !english.has(id));
    assert.deepEqual(orphans, []);
  });

  it('have the same placeholders', () => {
    const different = [...english].filter(
      ([id, text]) => japanese[id] !== undefined && placeholders(japanese[id]) !== placeholders(text),
    );
    assert.deepEqual(
      different.map(([id, text]) => `${id}: ${placeholders(text)} / ${placeholders(japanese[id]!)}`),
      [],
    );
  });

  it('see every declaration of texts', () => {
    const hidden = modules(join(root, 'server/src')).filter((path) =>
      /^const \w+ = texts\(\s*'/m.test(readFileSync(path, 'utf8')),
    );
    assert.deepEqual(hidden, [], 'export the texts, so that this test finds them');
  });

  it('are there for every title and setting of the extension', () => {
    assert.ok(existsSync(join(root, 'package.nls.json')));
    const titles = json('package.nls.json');
    assert.deepEqual(Object.keys(json('package.nls.ja.json')).sort(), Object.keys(titles).sort());
    const used = [...readFileSync(join(root, 'package.json'), 'utf8').matchAll(/"%([^%"]+)%"/g)].map(
      (match) => match[1]!,
    );
    assert.deepEqual([...new Set(used)].sort(), Object.keys(titles).sort());
  });
});
