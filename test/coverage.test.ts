import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages } from '../scripts/pages/find';
import { allLanguages } from '../server/src/languages';

const root = join(__dirname, '..');
const rows = readFileSync(join(root, 'docs/coverage.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| ([RFP]?\d+) \| ([^|]+) \| (.+) \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, number, rule, how]) => ({ number: number!, rule: rule!, how: how! }));
const known = new Set(allLanguages().flatMap(({ rules }) => rules.map(({ id }) => id)));

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('coverage', () => {
  it('speaks of every proposal and fact once', () => {
    const wanted = [
      ...range(1, 203).map(String),
      ...range(50, 69).map((n) => `F${n}`),
      ...range(1, 167).map((n) => `R${n}`),
      ...range(1, 41).map((n) => `F${String(n).padStart(2, '0')}`),
      ...range(1, 108).map((n) => `P${n}`),
      ...range(70, 81).map((n) => `F${n}`),
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
      [...how.matchAll(/(?:merged into|part of|in) ((?:odt|reg|pac)\/[a-z0-9-]+)/g)].map((match) => match[1]!),
    );
    assert.deepEqual(
      named.filter((rule) => !known.has(rule)),
      [],
    );
  });

  for (const { id: pack, rules } of allLanguages())
    it(`finds a fix on the pages of at least 70 % of the errors and warnings of ${pack}`, () => {
      const strict = rules.filter(({ severity }) => severity === 'error' || severity === 'warning');
      const shown = new Set(
        allPages(root)
          .filter(({ own, page }) => own && page.blocks.some(({ kind }) => kind === 'fixed'))
          .map(({ subject }) => subject.rule.id),
      );
      const fixable = strict.filter(({ id }) => shown.has(id));
      assert.ok(fixable.length >= strict.length * 0.7, `${fixable.length} of ${strict.length}`);
    });
});
