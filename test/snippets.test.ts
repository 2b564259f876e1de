import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { render } from '../server/src/core/message';
import { odt } from '../server/src/odt';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const snippets = JSON.parse(readFileSync(join(__dirname, '../snippets/odt.json'), 'utf8')) as Record<string, Snippet>;

/** The body as VS Code inserts it: the default of each stop, the first or another of each choice. */
function filledIn({ body }: Snippet, nth: number): string {
  const firstOf = (list: string) => list.split(',')[nth] ?? list.split(',').at(-1)!;
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, list: string) => firstOf(list))
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

describe('snippets', () => {
  it('are at least 14', () => assert.ok(Object.keys(snippets).length >= 14));

  for (const [name, snippet] of Object.entries(snippets)) {
    it(`${name} has a prefix of its own`, () =>
      assert.equal(Object.values(snippets).filter(({ prefix }) => prefix === snippet.prefix).length, 1));

    for (const nth of [0, 1])
      it(`${name} is clean once filled in (choice ${nth + 1})`, () => {
        const text = filledIn(snippet, nth);
        const file = { text, path: 'configuration.xml' };
        assert.deepEqual(odt.owns({ text }), { owned: true });
        const problems = lint(odt, odt.parse(file), settingsFor({}, file.path, '2026-11-21'));
        assert.deepEqual(
          problems.map(({ rule, message }) => `${rule}: ${render(message)}`),
          [],
        );
      });
  }
});
