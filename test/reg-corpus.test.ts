import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../server/src/cli/decode';
import type { LossCode } from '../server/src/reg/losses';
import { owns } from '../server/src/reg/owns';
import { parse } from '../server/src/reg/parse';

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
});
