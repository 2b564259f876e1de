import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build, clean, inPlace, misspelt, type Place, refused, unclosed } from './cli/run';

const check = (place: Place, ...args: string[]) => place.run(['--baseline', 'known.json', '--format', 'unix', ...args]);
const linesOf = (out: string) => out.match(/^[^:]+:\d+/gm) ?? [];
const entriesOf = (place: Place): { path: string; rule: string; fingerprint: string }[] =>
  JSON.parse(readFileSync(place.at('known.json'), 'utf8')).known;

/** With what is found in the files already written down. */
const withBaseline = (files: Record<string, string>, use: (place: Place) => void) =>
  inPlace(files, (place) => {
    const { code, out } = check(place, '--write-baseline');
    assert.deepEqual([code, out], [0, '']);
    use(place);
  });

/** Unknown products from line 3 on. */
const removals = (...ids: string[]) =>
  `<Configuration>\n  <Remove>\n${ids.map((id) => `    <Product ID="${id}" />\n`).join('')}  </Remove>\n</Configuration>\n`;

describe('--baseline', () => {
  before(build);

  it(
    'holds back what was written down, says how much, and does not fail on it',
    withBaseline({ 'a.xml': unclosed, 'b.xml': misspelt }, (place) => {
      const { code, out, err } = check(place);
      assert.deepEqual([code, out], [0, '']);
      assert.match(err, /^2 findings are not shown because the baseline knows them\.$/m);
      const report = JSON.parse(place.run(['--baseline', 'known.json', '--format', 'json']).out);
      assert.deepEqual([report.summary.known, report.summary.errors], [2, 0]);
    }),
  );

  it(
    'knows what an editor has put a byte order mark before',
    withBaseline({ 'a.xml': unclosed }, (place) => {
      place.write('known.json', `\uFEFF${readFileSync(place.at('known.json'), 'utf8')}`);
      assert.equal(check(place).code, 0);
    }),
  );

  it(
    'has one line for each finding, sorted, and none with its text',
    withBaseline({ 'b.xml': misspelt, 'a.xml': misspelt }, (place) => {
      const text = readFileSync(place.at('known.json'), 'utf8');
      assert.equal(text.match(/^ {4}\{"path":"[ab]\.xml","rule":"odt\/channel-unknown","fingerprint":/gm)?.length, 2);
      assert.deepEqual(
        entriesOf(place).map(({ path }) => path),
        ['a.xml', 'b.xml'],
      );
      assert.ok(!text.includes('Curent'));
      const again = check(place, '--write-baseline');
      assert.equal(readFileSync(place.at('known.json'), 'utf8'), text);
      assert.match(again.err, /^known\.json now knows 2 findings of the files that were checked\.$/m);
    }),
  );

  it(
    'knows a line that moved or was indented anew',
    withBaseline({ 'a.xml': removals('Wrong1', 'Wrong2', 'Wrong3') }, (place) => {
      assert.ok(entriesOf(place).length >= 3);
      const moved = removals('Wrong3', 'Wrong1', 'Wrong2').replaceAll('    <Product', '\t<Product');
      place.write('a.xml', `<!-- one -->\n<!-- two -->\n${moved}`);
      assert.equal(check(place).out, '');
    }),
  );

  it(
    'shows a copy of a known line, once',
    withBaseline({ 'a.xml': removals('Wrong1', 'Wrong2') }, (place) => {
      place.write('a.xml', removals('Wrong1', 'Wrong2', 'Wrong1'));
      const { out } = check(place, '--rule', 'odt/duplicate-product=off');
      assert.deepEqual(linesOf(out), ['a.xml:5']);
    }),
  );

  it(
    'shows a line that somebody edited, and one of another file',
    withBaseline({ 'a.xml': misspelt, 'b.xml': clean }, (place) => {
      place.write('a.xml', misspelt.replace('Curent', 'Curennt'));
      place.write('b.xml', misspelt);
      assert.deepEqual(linesOf(check(place).out), ['a.xml:2', 'b.xml:2']);
    }),
  );

  it(
    'counts paths from its own folder',
    inPlace({ 'deep/a.xml': misspelt }, (place) => {
      place.run(['--baseline', 'known.json', '--write-baseline']);
      assert.equal(entriesOf(place)[0]?.path, 'deep/a.xml');
      const args = ['--baseline', '../known.json', '--format', 'unix'];
      assert.equal(place.run(args, { folder: place.at('deep') }).out, '');
    }),
  );

  it(
    'tells what is gone, and takes it out when asked',
    withBaseline({ 'a.xml': misspelt, 'b.xml': misspelt, 'c.xml': misspelt }, (place) => {
      place.write('a.xml', clean);
      rmSync(place.at('b.xml'));
      assert.match(
        check(place).err,
        /^known\.json knows 2 findings that are gone; --prune-baseline takes them out\.$/m,
      );
      assert.equal(entriesOf(place).length, 3);
      place.write('d.xml', misspelt);
      const { out, err } = check(place, '--prune-baseline');
      assert.match(err, /^2 findings that are gone were taken out of known\.json\.$/m);
      assert.deepEqual(linesOf(out), ['d.xml:2'], 'pruning learns nothing');
      assert.deepEqual(
        entriesOf(place).map(({ path }) => path),
        ['c.xml'],
      );
    }),
  );

  it(
    'leaves alone what it knows of files that a run does not check',
    withBaseline({ 'a.xml': misspelt, 'b.xml': misspelt }, (place) => {
      place.write('a.xml', clean);
      assert.match(check(place, 'a.xml', '--prune-baseline').err, /^1 finding that is gone was taken out/m);
      place.write('c.xml', misspelt);
      check(place, 'c.xml', '--write-baseline');
      assert.deepEqual(
        entriesOf(place).map(({ path }) => path),
        ['b.xml', 'c.xml'],
      );
    }),
  );

  it(
    'refuses a file that it did not write, and one that is not there',
    inPlace({ 'a.xml': misspelt, 'folder/x': '' }, (place) => {
      refused(check(place), 'Cannot read "known.json": there is no such file or folder.');
      for (const text of ['', '[]', 'null', '{"version":2,"known":[]}', '{"version":1,"known":[{"path":1}]}']) {
        place.write('known.json', text);
        refused(check(place), 'The baseline "known.json" cannot be used: --write-baseline did not write it.');
        refused(check(place, '--write-baseline'), /^The baseline "known\.json" cannot be used/);
      }
      mkdirSync(place.at('sub'));
      refused(place.run(['--baseline', 'no/such/known.json', '--write-baseline']), /^Cannot write "no\/such\/known/);
    }),
  );

  it(
    'goes together with --changed-lines',
    withBaseline({ 'a.xml': unclosed }, (place) => {
      place.commit();
      place.write('a.xml', `<!-- x -->\n${unclosed}`);
      place.write('b.xml', misspelt);
      const { out, err } = check(place, '--changed-since', 'main', '--changed-lines');
      assert.deepEqual(linesOf(out), ['b.xml:2']);
      assert.match(err, /^1 finding is not shown because the baseline knows it\.$/m);
    }),
  );
});
