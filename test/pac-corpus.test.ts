import assert from 'node:assert/strict';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { pac } from '../server/src/pac';
import { owns } from '../server/src/pac/owns';
import { corpusMissing, pacFiles } from './corpus';
import { expectedPacErrors } from './pac/corpus-errors';
import { typingAll } from './typing';

const settings = settingsFor({}, undefined, '2026-11-21');

describe('real PAC scripts', () => {
  if (corpusMissing)
    it('are read', function () {
      console.log(`      skipped: ${corpusMissing}`);
      this.skip();
    });

  for (const { name, text } of pacFiles()) {
    const expected = expectedPacErrors[name] ?? {};
    const told = Object.entries(expected).map(([rule, reason]) => `${rule} (${reason})`);
    it(`${name} has ${told.length > 0 ? `only these errors: ${told.join(', ')}` : 'no error'}`, () => {
      assert.ok(owns({ text, path: name }).owned, 'nobody claims it');
      const problems = lint(pac, pac.parse({ text, path: name }), settings);
      const errors = new Set(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
      assert.deepEqual([...errors].sort(), Object.keys(expected).sort());
    });
  }

  it('are no trouble while they are typed: 30 of them, the first 600 characters of each', function () {
    if (corpusMissing) this.skip();
    this.timeout(600_000);
    const files = pacFiles()
      .sort((a, b) => a.text.length - b.text.length)
      .slice(10, 40);
    assert.equal(files.length, 30);
    for (const { text } of files) typingAll(pac, 'proxy.pac', text.slice(0, 600));
  });
});
