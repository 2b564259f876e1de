import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const folder = 'test/grammar';
const runner = require.resolve('vscode-tmgrammar-test/dist/unit.js');

describe('colours of a .reg file', () => {
  for (const name of readdirSync(join(root, folder)))
    it(`are right in ${name}`, () => {
      const args = [runner, '--grammar', 'syntaxes/reg.tmLanguage.json', `${folder}/${name}`];
      const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    });
});
