import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { printable, widthOf, wrapped } from '../server/src/cli/terminal';
import { build, clean, inPlace, misspelt, unclosed, unusedIgnore } from './cli/run';

describe('formats', () => {
  before(build);

  const files = { 'a/configuration.xml': misspelt, 'b.xml': unclosed, 'c.xml': clean, 'notes.txt': '' };

  it(
    'json holds what scripts rely on',
    inPlace(files, (place) => {
      const report = JSON.parse(place.run(['--format', 'json']).out);
      assert.deepEqual(Object.keys(report), ['version', 'tool', 'files', 'skipped', 'summary']);
      assert.equal(report.version, 1);
      assert.equal(report.tool.name, 'm365lint');
      assert.match(report.tool.guidance, /^\d{4}-\d\d-\d\d$/);
      const paths = report.files.map(({ path, kind }: { path: string; kind: string }) => `${kind} ${path}`);
      assert.deepEqual(paths, ['odt a/configuration.xml', 'odt b.xml', 'odt c.xml']);
      assert.deepEqual(report.files[2].problems, []);
      assert.deepEqual(
        report.skipped.map(({ path }: { path: string }) => path),
        ['notes.txt'],
      );
      assert.deepEqual(report.summary, { files: 3, errors: 1, warnings: 1, infos: 0, fixable: 0 });
    }),
  );

  it(
    'json counts lines and columns from 1, ends exclusive',
    inPlace(files, (place) => {
      const [{ problems }] = JSON.parse(place.run(['a', '--format', 'json']).out).files;
      const [{ rule, severity, range, guidance, fixes, related }] = problems;
      assert.deepEqual([rule, severity, related], ['odt/channel-unknown', 'warning', []]);
      const expected = { start: { line: 2, column: 42 }, end: { line: 2, column: 48 } };
      assert.deepEqual(range, expected);
      assert.match(guidance[0].url, /^https:\/\//);
      assert.ok(guidance[0].title);
      assert.deepEqual(fixes[0].edits, [{ range: expected, text: 'Current' }]);
      assert.equal(fixes[0].safe, false);
    }),
  );

  it(
    'json counts what --fix mends',
    inPlace({ 'c.xml': unusedIgnore }, (place) => {
      const { summary } = JSON.parse(place.run(['--format', 'json']).out);
      assert.deepEqual(summary, { files: 1, errors: 0, warnings: 0, infos: 1, fixable: 1 });
    }),
  );

  it(
    'json with --quiet holds errors only',
    inPlace(files, (place) => {
      const report = JSON.parse(place.run(['--format', 'json', '--quiet']).out);
      assert.deepEqual([report.files.length, report.summary.warnings, report.summary.errors], [3, 0, 1]);
    }),
  );

  it(
    'unix has one line for each finding',
    inPlace(files, (place) => {
      const lines = place.run(['--format', 'unix']).out.trimEnd().split('\n');
      assert.deepEqual(
        lines.map((line) => /^(\S+:\d+:\d+: \w+ \S+): \S/.exec(line)?.[1]),
        ['a/configuration.xml:2:42: warning odt/channel-unknown', 'b.xml:3:6: error odt/xml-not-well-formed'],
      );
    }),
  );

  it(
    'pretty shows the line, marks the place, and gives fix, guidance and summary',
    inPlace(files, (place) => {
      const { out } = place.run(['a', '--format', 'pretty']);
      const lines = out.split('\n');
      assert.equal(lines[0], 'a/configuration.xml');
      assert.equal(lines[2], '  2:42  warning  odt/channel-unknown');
      const shown = lines.findIndex((line) => line.includes('│'));
      const column = lines[shown]!.indexOf('Curent');
      assert.equal(lines[shown + 1], `${'      │ '.padEnd(column)}^^^^^^`);
      assert.match(out, /fix \(may change the meaning\): Change to "Current"/);
      assert.match(out, /see: https:\/\//);
      assert.match(out, /^1 file checked: 1 warning\.$/m);
    }),
  );

  it(
    'pretty marks the right column behind tabs and wide characters',
    inPlace({ 'c.xml': misspelt.replace('  <Add', '\t<!-- 日本語 --><Add') }, (place) => {
      const lines = place.run(['--format', 'pretty']).out.split('\n');
      const shown = lines.findIndex((line) => line.includes('│') && line.includes('Curent'));
      const column = widthOf(lines[shown]!.slice(0, lines[shown]!.indexOf('Curent')));
      assert.equal(lines[shown + 1]!.indexOf('^'), column);
    }),
  );

  it(
    'pretty shows the part of a long line that matters',
    inPlace(
      { 'c.xml': misspelt.replace(/\n\s*/g, ' ').replace('<Add', `<!-- ${'x'.repeat(5000)} --><Add`) },
      (place) => {
        const lines = place.run(['--format', 'pretty']).out.split('\n');
        const shown = lines.find((line) => line.includes('│'))!;
        assert.ok(shown.includes('Curent') && shown.length < 160, shown);
      },
    ),
  );

  it(
    'pretty is calm about clean files',
    inPlace({ 'c.xml': clean }, (place) =>
      assert.equal(place.run(['--format', 'pretty']).out.trim(), '1 file checked: nothing found.'),
    ),
  );

  it(
    'pretty says what --quiet keeps back',
    inPlace(files, (place) =>
      assert.match(place.run(['--quiet', '--format', 'pretty']).out, /\(1 not shown because of --quiet\.\)/),
    ),
  );

  it(
    'pretty has colours only where they are wanted',
    inPlace(files, (place) => {
      const colored = (args: string[], env = {}) =>
        place.run(['a', '--format', 'pretty', ...args], { env }).out.includes('\u001b[');
      assert.equal(colored([]), false);
      assert.equal(colored(['--color', 'always']), true);
      assert.equal(colored(['--color', 'always'], { NO_COLOR: '1' }), true);
      assert.equal(colored(['--color', 'never']), false);
    }),
  );

  it(
    'github puts the gravest first and lists everything',
    inPlace(files, (place) => {
      const { out, code } = place.run(['--format', 'github']);
      assert.equal(code, 1);
      const lines = out.trimEnd().split('\n');
      assert.match(
        lines[0]!,
        /^::error file=b\.xml,line=3,endLine=3,col=6,endColumn=13,title=odt\/xml-not-well-formed::\S/,
      );
      assert.match(lines[1]!, /^::warning file=a\/configuration\.xml,line=2,endLine=2,/);
      assert.equal(lines.slice(2).join('\n'), place.run(['--format', 'unix']).out.trimEnd());
    }),
  );

  it(
    'github says when annotations are cut',
    inPlace(Object.fromEntries([...'abcdefghijklm'].map((name) => [`${name},%.xml`, misspelt])), (place) => {
      const warnings = place.run(['--format', 'github']).out.match(/^::warning .*$/gm)!;
      assert.match(warnings[0]!, /^::warning title=m365lint::GitHub shows 10 annotations of a kind; 4 more/);
      assert.match(warnings[1]!, /^::warning file=a%2C%25\.xml,/);
    }),
  );

  it(
    'go to files, several at once',
    inPlace(files, (place) => {
      const { out } = place.run(['--format', 'sarif=out.sarif', '--format', 'json=out.json', '--format', 'unix']);
      assert.equal(out.split('\n').length, 3);
      assert.equal(JSON.parse(readFileSync(place.at('out.sarif'), 'utf8')).version, '2.1.0');
      assert.equal(JSON.parse(readFileSync(place.at('out.json'), 'utf8')).version, 1);
      assert.equal(place.run(['--format', 'json=out.json']).out, '');
    }),
  );

  it(
    'speak Japanese',
    inPlace(files, (place) => {
      assert.match(
        place.run(['a', '--format', 'unix', '--locale', 'ja']).out,
        /: warning odt\/channel-unknown: .*更新チャネル/,
      );
      assert.match(place.run(['--format', 'pretty', '--locale', 'ja-JP']).out, /3 個のファイルを検査.*エラー 1 件/);
      const [{ problems }] = JSON.parse(place.run(['a', '--format', 'json', '--locale=ja']).out).files;
      assert.match(problems[0].guidance[0].url, /\/ja-jp\//);
    }),
  );
});

describe('terminal', () => {
  it('is not steered by what a file holds', () =>
    assert.equal(printable('a\u001b[31mb\u202ec\r\nd'), 'a\uFFFD[31mb\uFFFDc d'));
  it('counts wide characters twice', () => assert.equal(widthOf('a日本e\u0301'), 6));
  it('breaks lines at spaces and between wide characters', () => {
    assert.deepEqual(wrapped('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrapped('日本語です', 4), ['日本', '語で', 'す']);
  });
});
