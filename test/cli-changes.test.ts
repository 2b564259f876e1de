import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { build, inPlace, inRepository, misspelt, type Place, refused } from './cli/run';

const since = (place: Place, ...args: string[]) => place.run(['--changed-since', 'main', '--format', 'unix', ...args]);
const pathsOf = (out: string) => out.match(/^[^:]+/gm) ?? [];

describe('--changed-since', () => {
  before(build);

  const files = { 'a.xml': misspelt, 'b.xml': misspelt, 'deep/c.xml': misspelt, 'notes.txt': '' };
  const edited = misspelt.replace('en-us', 'de-de');

  it(
    'takes what was committed, staged, edited or not yet added, and counts nothing else',
    inRepository(files, (place) => {
      place.write('a.xml', edited);
      place.commit();
      place.write('b.xml', edited);
      place.git('add', 'b.xml');
      place.write('deep/c.xml', edited);
      place.write('new/ü d.xml', misspelt);
      place.write('untouched.xml', misspelt);
      place.write('.gitignore', 'untouched.xml\n');
      const { out, err, code } = since(place);
      assert.equal(code, 0);
      assert.deepEqual(pathsOf(out), ['a.xml', 'b.xml', 'deep/c.xml', 'new/ü d.xml']);
      assert.equal(err, 'Skipped 1 file that is not a deployment file.\n');
    }),
  );

  it(
    'leaves out what only the other branch has changed',
    inRepository(files, (place) => {
      place.write('a.xml', edited);
      place.commit();
      place.git('checkout', '-q', 'main');
      place.write('b.xml', edited);
      place.commit();
      place.git('checkout', '-q', 'work');
      assert.deepEqual(pathsOf(since(place).out), ['a.xml']);
    }),
  );

  it(
    'works from a folder of the repository',
    inRepository(files, (place) => {
      place.write('a.xml', edited);
      place.write('deep/c.xml', edited);
      place.git('config', 'diff.relative', 'true');
      const inDeep = { folder: place.at('deep') };
      assert.deepEqual(pathsOf(place.run(['--changed-since', 'main', '--format', 'unix'], inDeep).out), ['c.xml']);
      const both = place.run(['.', '..', '--changed-since', 'main', '--format', 'unix'], inDeep);
      assert.deepEqual(pathsOf(both.out), ['../a.xml', 'c.xml']);
    }),
  );

  it(
    'says so of a named file that has not changed, and when nothing has',
    inRepository(files, (place) => {
      const named = since(place, 'a.xml');
      assert.deepEqual([named.out, named.code], ['', 0]);
      assert.match(named.err, /^a\.xml is not checked as a deployment file\. It has not changed since main\.$/m);
      assert.equal(since(place).err, 'No deployment file has changed since main.\n');
      const pretty = place.run(['--changed-since', 'main', '--format', 'pretty']);
      assert.match(pretty.out, /^No deployment file has changed since main\.$/m);
    }),
  );

  it(
    'follows a renamed file',
    inRepository(files, (place) => {
      renameSync(place.at('a.xml'), place.at('renamed.xml'));
      place.git('add', '-A');
      assert.deepEqual(pathsOf(since(place).out), ['renamed.xml']);
      const lines = since(place, '--changed-lines');
      assert.deepEqual([lines.out, lines.err.includes('1 older finding')], ['', true]);
    }),
  );

  it(
    'refuses a revision that git does not know',
    inRepository(files, (place) => {
      const sentence = 'git knows no revision "nope" here; a shallow clone has to fetch it first.';
      refused(place.run(['--changed-since', 'nope']), sentence);
      refused(place.run(['--changed-since=--output=x']), /^git knows no revision "--output=x" here/);
    }),
  );

  it(
    'says that there is no repository',
    inPlace(files, (place) =>
      refused(
        place.run(['--changed-since', 'main']),
        '--changed-since asks git what has changed, and the working directory is in no git repository.',
      ),
    ),
  );

  it(
    'says that there is no git',
    inRepository(files, (place) =>
      refused(
        place.run(['--changed-since', 'main'], { env: { PATH: place.folder } }),
        '--changed-since asks git what has changed, and there is no git on this machine.',
      ),
    ),
  );

  it(
    'runs nothing that the repository names',
    inRepository(files, (place) => {
      for (const name of ['core.fsmonitor', 'diff.external']) place.git('config', name, 'touch ran; false');
      place.write('.gitattributes', '*.xml diff=mine filter=mine\n');
      for (const name of ['diff.mine.textconv', 'diff.mine.command']) place.git('config', name, 'touch ran; false');
      place.write('a.xml', edited);
      since(place, '--changed-lines');
      assert.throws(() => renameSync(place.at('ran'), place.at('it-ran')), /ENOENT/);
    }),
  );
});
