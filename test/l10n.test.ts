import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translatedLocales, translations } from '../server/src/translations';
import { englishTexts, modules } from './texts';

const root = join(__dirname, '..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>;

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** Words of a language, that is, without code, names and addresses. */
const wordsIn = (text: string) => text.replace(/"[^"]*"|`[^`]*`/g, '').match(/(?<!\S)[a-z]{3,}(?=[\s.,:;]|$)/g) ?? [];

describe('texts of the program', () => {
  it('are all seen by these tests', () => {
    const hidden = modules(join(root, 'server/src')).filter((path) =>
      /^const \w+ = texts\(\s*'/m.test(readFileSync(path, 'utf8')),
    );
    assert.deepEqual(hidden, [], 'export the texts, so that this test finds them');
  });
});

for (const locale of translatedLocales)
  describe(`translations into ${translations[locale]}`, () => {
    const english = englishTexts();
    const translated = json(`l10n/${locale}.json`);

    it('are there for every text', () => {
      const missing = [...english.keys()].filter((id) => translated[id] === undefined);
      assert.deepEqual(missing, []);
    });

    it('belong to a text', () => {
      const orphans = Object.keys(translated).filter((id) => !english.has(id));
      assert.deepEqual(orphans, []);
    });

    it('have the same placeholders', () => {
      const different = [...english].filter(
        ([id, text]) => translated[id] !== undefined && placeholders(translated[id]) !== placeholders(text),
      );
      assert.deepEqual(
        different.map(([id, text]) => `${id}: ${placeholders(text)} / ${placeholders(translated[id]!)}`),
        [],
      );
    });

    it('are no English', () => {
      const kept = [...english].filter(([id, text]) => {
        const words = new Set(wordsIn(text));
        const same = wordsIn(translated[id]!).filter((word) => words.has(word));
        return words.size > 3 && same.length > words.size / 2;
      });
      assert.deepEqual(
        kept.map(([id]) => `${id}: ${translated[id]}`),
        [],
      );
    });
  });
