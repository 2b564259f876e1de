import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../server/src/cli/decode';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { reg } from '../server/src/reg';
import type { LossCode } from '../server/src/reg/losses';
import { owns } from '../server/src/reg/owns';
import { parse } from '../server/src/reg/parse';
import { corpusMissing, regFiles } from './corpus';
import { typingAll } from './typing';

const folder = join(__dirname, '../../shared/corpus/reg');
const exists = existsSync(folder);

/** What real files lose when they are imported, and why that is so. */
const lossy: Record<string, { codes: LossCode[]; because: string }> = {
  'Bean6754+NCSI-Server+registry.reg': {
    codes: ['minusOutside', 'minusOutside'],
    because: 'two keys are to be deleted, with the minus sign before the bracket',
  },
  'PrimeEagle+Kontakt-Orchestral-Template+HKCU.reg': {
    codes: ['textNotClosed'],
    because: 'a text with line breaks, which regedit exports as it stands and does not import again',
  },
};

describe('real exports', () => {
  if (!exists)
    it('are read', function () {
      console.log(`      skipped: there are no real files in ${folder}`);
      this.skip();
    });

  for (const name of exists ? readdirSync(folder).sort() : [])
    it(`${name} is imported ${lossy[name] ? `but for a part: ${lossy[name].because}` : 'whole'}`, () => {
      const decoded = decode(readFileSync(join(folder, name)));
      assert.ok('text' in decoded, 'it cannot be decoded');
      const file = { text: decoded.text, encoding: decoded.coding.name, path: name };
      const doc = parse(file);
      assert.deepEqual(
        doc.losses.map(({ code }) => code),
        lossy[name]?.codes ?? [],
      );
      assert.ok(doc.operations.length > 0, 'nothing is imported');
      assert.ok(owns(file).owned, 'nobody claims it');
    });

  it('have no error but at what is lost', function () {
    if (corpusMissing) this.skip();
    const wrong = regFiles().flatMap((file) =>
      errorsIn(file)
        .filter(() => !lossy[file.name])
        .map((rule) => `${file.name} ${rule}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('have a finding for each loss', function () {
    if (corpusMissing) this.skip();
    for (const file of regFiles()) assert.equal(errorsIn(file).length, lossy[file.name]?.codes.length ?? 0, file.name);
  });

  it('are no trouble while they are typed: 50 of them, every prefix, with CR LF and LF', function () {
    if (corpusMissing) this.skip();
    this.timeout(600_000);
    const files = regFiles()
      .sort((a, b) => a.text.length - b.text.length)
      .slice(0, 50);
    assert.equal(files.length, 50);
    for (const { text } of files) {
      const lf = text.replaceAll('\r\n', '\n').slice(0, 1000);
      typingAll(reg, 'settings.reg', lf);
      typingAll(reg, 'settings.reg', lf.replaceAll('\n', '\r\n'));
    }
  });
});

const settings = settingsFor({}, undefined, '2026-11-21');

function errorsIn({ name, text, encoding }: { name: string; text: string; encoding: string }): string[] {
  const problems = lint(reg, reg.parse({ text, encoding, path: name }), settings);
  return problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}
