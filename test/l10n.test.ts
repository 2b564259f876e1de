import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishTexts, modules } from './texts';

const root = join(__dirname, '..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>;
const japanese = json('l10n/ja.json');

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

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
