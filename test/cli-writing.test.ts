import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { build, clean, inPlace, misspelt, Place, program, unclosed, unusedIgnore } from './cli/run';

/** A name so long that there is none for the file beside it that a fix writes first: that stops root too. */
const unwritable = `${'x'.repeat(245)}.xml`;

describe('what cannot be written', () => {
  before(build);

  it(
    'by --fix leaves the other files and the findings',
    inPlace({ 'a.xml': unusedIgnore, [unwritable]: unusedIgnore, 'z.xml': unusedIgnore }, (place) => {
      const { code, out, err } = place.run(['--fix', '--format', 'unix', '--format', 'json=report.json', '.']);
      assert.equal(code, 2);
      assert.match(out, /^x+\.xml:\d+:\d+: info core\/unused-ignore: .*\n$/);
      assert.match(err, /^2 problems fixed\.\nCannot write "x+\.xml": .*\n$/);
      for (const name of ['a.xml', 'z.xml']) assert.equal(readFileSync(place.at(name), 'utf8'), clean);
      assert.ok(existsSync(place.at('report.json')));
    }),
  );

  it(
    'as a report leaves the other reports',
    inPlace({ 'a.xml': misspelt }, (place) => {
      const formats = ['--format', 'sarif=no/x.sarif', '--format', 'json=report.json', '--format', 'unix'];
      const { code, out, err } = place.run([...formats, 'a.xml']);
      assert.deepEqual([code, err], [2, 'Cannot write "no/x.sarif": there is no such file or folder.\n']);
      assert.match(out, /^a\.xml:2:42: /);
      assert.ok(existsSync(place.at('report.json')));
    }),
  );

  it('to a reader who has gone leaves the reports and the exit code', async () => {
    const place = new Place({ 'a.xml': unclosed });
    try {
      const args = [program, '--format', 'unix', '--format', 'json=report.json', 'a.xml'];
      const run = spawn(process.execPath, args, { cwd: place.folder, stdio: ['ignore', 'pipe', 'pipe'] });
      run.stdout.destroy();
      const [code] = await once(run, 'close');
      assert.equal(code, 1);
      assert.ok(existsSync(place.at('report.json')));
    } finally {
      place.remove();
    }
  });
});
