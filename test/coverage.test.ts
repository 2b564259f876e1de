import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages } from '../scripts/pages/find';
import { languages } from '../server/src/languages';

const root = join(__dirname, '..');
const rows = readFileSync(join(root, 'docs/coverage.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| (\d+|F\d+) \| ([^|]+) \| (.+) \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, number, rule, how]) => ({ number: number!, rule: rule!, how: how! }));
const known = new Set(languages.flatMap(({ rules }) => rules.map(({ id }) => id)));

describe('coverage', () => {
  it('speaks of each of the 203 proposals and the 20 facts once', () => {
    const wanted = [
      ...Array.from({ length: 203 }, (_, i) => String(i + 1)),
      ...Array.from({ length: 20 }, (_, i) => `F${50 + i}`),
    ];
    assert.deepEqual(
      rows.map(({ number }) => number),
      wanted,
    );
  });

  it('names a rule where it says that there is one', () => {
    const wrong = rows.filter(({ rule, how }) => /^rule\b/.test(how) && !rule.split(', ').every((id) => known.has(id)));
    assert.deepEqual(
      wrong.map(({ number, rule }) => `${number} ${rule}`),
      [],
    );
  });

  it('names rules that exist wherever it merges', () => {
    const named = rows.flatMap(({ how }) =>
      [...how.matchAll(/(?:merged into|part of|in) (odt\/[a-z0-9-]+)/g)].map((match) => match[1]!),
    );
    assert.deepEqual(
      named.filter((rule) => !known.has(rule)),
      [],
    );
  });

  it('finds a fix on the pages of at least 70 % of the errors and warnings', () => {
    const strict = languages
      .flatMap(({ rules }) => rules)
      .filter(({ severity }) => severity === 'error' || severity === 'warning');
    const shown = new Set(
      allPages(root)
        .filter(({ own, page }) => own && page.blocks.some(({ kind }) => kind === 'fixed'))
        .map(({ subject }) => subject.rule.id),
    );
    const fixable = strict.filter(({ id }) => shown.has(id));
    assert.ok(fixable.length >= strict.length * 0.7, `${fixable.length} of ${strict.length}`);
  });
});
