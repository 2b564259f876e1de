import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { build, clean, inPlace, inRepository, misspelt, type Place, unclosed } from './cli/run';

const since = (place: Place, ...args: string[]) => place.run(['--changed-since', 'main', '--format', 'unix', ...args]);
const pathsOf = (out: string) => out.match(/^[^:]+/gm) ?? [];

/** A thousand values, of which some are other ones; the data of one are no number. */
function manyValues(others: readonly number[]): string {
  const lines = Array.from(
    { length: 1000 },
    (_, i) => `"v${i}"=dword:0000000${i === 601 ? 'x' : others.includes(i) ? 1 : 0}`,
  );
  return ['Windows Registry Editor Version 5.00', '', '[HKEY_CURRENT_USER\\Software\\Contoso]', ...lines, ''].join(
    '\r\n',
  );
}

describe('--changed-lines', () => {
  before(build);

  const twoMistakes = misspelt.replace('"None"', '"Nonee"');
  const rulesOf = (out: string) => out.match(/\w+\/[\w-]+(?=: )/g) ?? [];

  it(
    'shows what stands on changed lines, counts the rest, and fails on what is shown only',
    inRepository({ 'a.xml': misspelt }, (place) => {
      place.write('a.xml', twoMistakes);
      const { out, err } = since(place, '--changed-lines');
      assert.deepEqual(out.match(/^a\.xml:\d+/gm), ['a.xml:7']);
      assert.equal(err, '1 older finding is not shown: the change did not introduce it.\n');
      const report = JSON.parse(place.run(['--changed-since=main', '--changed-lines', '--format', 'json']).out);
      assert.deepEqual([report.files[0].problems.length, report.summary.older], [1, 1]);
      const pretty = place.run(['--changed-since=main', '--changed-lines', '--format', 'pretty']);
      assert.match(pretty.out, /1 older finding is not shown: the change did not introduce it\./);
    }),
  );

  it(
    'does not fail on older errors',
    inRepository({ 'a.xml': unclosed }, (place) => {
      place.write('a.xml', `<!-- x -->\n${unclosed}`);
      assert.equal(since(place).code, 1);
      assert.deepEqual([since(place, '--changed-lines').code, since(place, '--changed-lines').out], [0, '']);
    }),
  );

  it(
    'shows what a deleted line causes on a line that stayed',
    inRepository({ 'a.xml': clean }, (place) => {
      place.write('a.xml', unclosed);
      assert.deepEqual(rulesOf(since(place, '--changed-lines').out), ['odt/xml-not-well-formed']);
    }),
  );

  it(
    'takes every finding of a new file for new',
    inRepository({ 'a.xml': clean }, (place) => {
      place.write('b.xml', misspelt);
      assert.deepEqual(pathsOf(since(place, '--changed-lines').out), ['b.xml']);
    }),
  );

  it(
    'knows lines again behind other line ends',
    inRepository({ 'a.xml': misspelt }, (place) => {
      place.write('a.xml', `<!-- x -->\n${misspelt}`.replaceAll('\n', '\r\n'));
      assert.equal(since(place, '--changed-lines').out, '');
    }),
  );

  it(
    'compares UTF-16, which git takes for binary',
    inRepository({ 'a.xml': Buffer.from(`\uFEFF${misspelt}`, 'utf16le') }, (place) => {
      place.write('a.xml', Buffer.from(`\uFEFF${twoMistakes}`, 'utf16le'));
      assert.deepEqual(since(place, '--changed-lines').out.match(/^a\.xml:\d+/gm), ['a.xml:7']);
    }),
  );

  it(
    'reads the file at the base under the name that standard input bears',
    inRepository({ 'a.xml': misspelt }, (place) => {
      place.write('a.xml', twoMistakes);
      const args = ['-', '--stdin-filename', 'a.xml', '--changed-since', 'main', '--changed-lines', '--format', 'unix'];
      assert.deepEqual(place.run(args, { input: twoMistakes }).out.match(/^a\.xml:\d+/gm), ['a.xml:7']);
    }),
  );

  it(
    'leaves out older findings where very much has changed',
    inRepository({ 'a.reg': manyValues([]) }, (place) => {
      place.write('a.reg', manyValues(Array.from({ length: 273 }, (_, i) => i * 3)));
      assert.deepEqual(rulesOf(since(place, '--changed-lines').out), []);
    }),
  );

  it(
    'knows the older findings of an unchanged file that standard input edits',
    inRepository({ 'a.xml': misspelt }, (place) => {
      const args = ['--changed-since=main', '--changed-lines', '--format=unix', '-', '--stdin-filename=a.xml'];
      const { out } = place.run(args, { input: twoMistakes });
      assert.deepEqual(out.match(/^a\.xml:\d+/gm), ['a.xml:7']);
    }),
  );

  it(
    'asks a submodule for its files as they were',
    inPlace({ 'inner/a.xml': misspelt }, (place) => {
      place.git('init', '-q', 'inner');
      place.git('-C', 'inner', 'add', '.');
      place.git('-C', 'inner', 'commit', '-qm', 'x');
      place.commit();
      place.write('inner/a.xml', twoMistakes);
      assert.deepEqual(since(place, '--changed-lines').out.match(/^inner\/a\.xml:\d+/gm), ['inner/a.xml:7']);
    }),
  );

  it(
    'takes a file in a repository within the repository for new',
    inRepository({ 'a.xml': clean }, (place) => {
      mkdirSync(place.at('inner'));
      place.git('init', '-q', 'inner');
      place.write('inner/b.xml', misspelt);
      assert.deepEqual(pathsOf(since(place, '--changed-lines').out), ['inner/b.xml']);
      rmSync(place.at('inner'), { recursive: true });
    }),
  );
});
