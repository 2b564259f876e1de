import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { render } from '../server/src/core/message';
import { allLanguages, languageOf } from '../server/src/languages';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const packs = [
  { id: 'odt', path: 'configuration.xml', least: 14 },
  { id: 'reg', path: 'settings.reg', least: 10 },
];

const snippetsOf = (id: string) =>
  JSON.parse(readFileSync(join(__dirname, `../snippets/${id}.json`), 'utf8')) as Record<string, Snippet>;

/** The body as VS Code inserts it in an empty file: the default of each stop, the first or another of each choice. */
function filledIn({ body }: Snippet, nth: number): string {
  const firstOf = (list: string) => list.split(',')[nth] ?? list.split(',').at(-1)!;
  return body
    .join('\n')
    .replace(/\$\{TM_LINE_INDEX\/\^\(0\)\?\.\*\$\/\$\{1:\+([^}]*)\}\/\}/g, '$1')
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, list: string) => firstOf(list))
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

for (const { id, path, least } of packs)
  describe(`snippets of ${id}`, () => {
    const snippets = snippetsOf(id);
    const language = allLanguages().find((one) => one.id === id)!;

    it(`are at least ${least}`, () => assert.ok(Object.keys(snippets).length >= least));

    for (const [name, snippet] of Object.entries(snippets)) {
      it(`${name} has a prefix of its own`, () =>
        assert.equal(Object.values(snippets).filter(({ prefix }) => prefix === snippet.prefix).length, 1));

      for (const nth of [0, 1])
        it(`${name} is clean once filled in (choice ${nth + 1})`, () => {
          const text = filledIn(snippet, nth);
          assert.equal(languageOf({ text })?.id, id);
          const problems = lint(language, language.parse({ text, path }), settingsFor({}, path, '2026-11-21'));
          assert.deepEqual(
            problems.map(({ rule, message }) => `${rule}: ${render(message)}`),
            [],
          );
        });

      if (language.format)
        it(`${name} is in the form that the formatter makes`, () =>
          assert.deepEqual(language.format!(language.parse({ text: filledIn(snippet, 0), path })), []));
    }
  });
