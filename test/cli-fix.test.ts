import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { unifiedDiff } from '../server/src/cli/diff';
import { build, clean, inPlace, misspelt, unusedIgnore } from './cli/run';

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** With a word of kanji in a comment, behind the declaration. */
const shiftJis = (rest: string) =>
  Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="shift_jis"?>\n<!-- '),
    Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
    Buffer.from(` -->${rest}`),
  ]);

describe('--fix', () => {
  before(build);

  const codings: [name: string, encode: (text: string) => Buffer][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark and CR LF', (text) => Buffer.from(`\uFEFF${crlf(text)}`)],
    ['UTF-16LE with a mark and CR LF', (text) => utf16(crlf(text))],
    ['UTF-16BE with a mark', (text) => utf16(text).swap16()],
    ['UTF-16LE without a mark', (text) => Buffer.from(text, 'utf16le')],
    ['Latin-1', (text) => Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>\n<!-- é -->\n${text}`, 'latin1')],
  ];
  for (const [name, encode] of codings)
    it(
      `keeps ${name}`,
      inPlace({ 'c.xml': encode(unusedIgnore) }, (place) => {
        chmodSync(place.at('c.xml'), 0o640);
        const { code, out, err } = place.run(['c.xml', '--fix']);
        assert.deepEqual([code, out, err], [0, '', '1 problem fixed.\n']);
        assert.deepEqual(readFileSync(place.at('c.xml')), encode(clean));
        assert.equal(statSync(place.at('c.xml')).mode & 0o777, 0o640);
        assert.deepEqual(readdirSync(place.folder).sort(), ['.m365lint.jsonc', 'c.xml']);
      }),
    );

  it(
    'writes nothing when nothing changes',
    inPlace({ 'c.xml': misspelt }, (place) => {
      const before = statSync(place.at('c.xml'));
      assert.match(place.run(['--fix']).out, /odt\/channel-unknown/);
      const after = statSync(place.at('c.xml'));
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    }),
  );

  it(
    'takes fixes that need a look only when asked to',
    inPlace({ 'c.xml': misspelt }, (place) => {
      assert.equal(place.run(['--fix', '--unsafe-fixes']).err, '1 problem fixed.\n');
      assert.equal(readFileSync(place.at('c.xml'), 'utf8'), misspelt.replace('Curent', 'Current'));
    }),
  );

  const silent = (line: string) =>
    `<Configuration>\n  ${line}\n  <Display Level="None" AcceptEULA="TRUE" />\n</Configuration>\n`;
  for (const line of [
    '<Remove ID="VisioProRetail" />',
    '<Remove><Product ID="" /></Remove>',
    '<Remove></Remove>',
    '<Remove All="" />',
    '<Remove All="YES" />',
    '<Remove All="FALSE" />',
    '<RemoveMSI />',
    '<Add OfficeClientEdition="64" Channel="Current"><Product /></Add>',
  ])
    it(
      `neither removes nor installs what nobody has named: ${line}`,
      inPlace({ 'c.xml': silent(line) }, (place) => {
        place.run(['--fix', '--unsafe-fixes']);
        assert.doesNotMatch(readFileSync(place.at('c.xml'), 'utf8'), /All="TRUE"|<Product ID/);
      }),
    );

  it(
    'writes through a symbolic link',
    inPlace({ 'a/c.xml': unusedIgnore }, (place) => {
      symlinkSync('a/c.xml', place.at('link.xml'));
      place.run(['link.xml', '--fix']);
      assert.ok(lstatSync(place.at('link.xml')).isSymbolicLink());
      assert.equal(readFileSync(place.at('a/c.xml'), 'utf8'), clean);
    }),
  );

  it(
    'leaves a file whose bytes it could not read',
    inPlace(
      {
        'c.xml': Buffer.concat([
          Buffer.from(unusedIgnore),
          Buffer.from([0x3c, 0x21, 0x2d, 0x2d, 0xff, 0x2d, 0x2d, 0x3e]),
        ]),
      },
      (place) => {
        const before = readFileSync(place.at('c.xml'));
        const { out, err } = place.run(['c.xml', '--fix']);
        assert.match(out, /core\/unused-ignore/);
        assert.match(err, /^c\.xml is left as it is: some of its bytes are not valid utf8/);
        assert.deepEqual(readFileSync(place.at('c.xml')), before);
      },
    ),
  );

  it(
    'writes a file again in the encoding that it declares',
    inPlace({ 'c.xml': shiftJis(`\n${unusedIgnore}`) }, (place) => {
      assert.equal(place.run(['c.xml', '--fix']).err, '1 problem fixed.\n');
      const after = readFileSync(place.at('c.xml'));
      assert.deepEqual(after.subarray(0, 56), shiftJis(''));
      assert.ok(!after.includes('m365lint-ignore'));
    }),
  );

  it(
    'is shown and not done by --fix-dry-run',
    inPlace({ 'a b/c.xml': crlf(unusedIgnore) }, (place) => {
      const { code, out, err } = place.run(['--fix-dry-run']);
      assert.equal(code, 0);
      assert.match(out, /^--- a\/a b\/c\.xml\n\+\+\+ b\/a b\/c\.xml\n@@ -1,5 \+1,4 @@\n/);
      assert.deepEqual(
        out.split('\n').filter((line) => /^[-+](?![-+])/.test(line)),
        ['-  <!-- m365lint-ignore odt/channel-beta: later -->\r'],
      );
      assert.equal(err, '1 problem would be fixed.\n');
      assert.equal(readFileSync(place.at('a b/c.xml'), 'utf8'), crlf(unusedIgnore));
    }),
  );

  it(
    'is shown beside what a machine reads',
    inPlace({ 'c.xml': unusedIgnore }, (place) => {
      const { out, err } = place.run(['--fix-dry-run', '--format', 'json']);
      assert.equal(JSON.parse(out).summary.fixed, 1);
      assert.match(err, /^--- a\/c\.xml\n/);
    }),
  );
});

describe('unified diff', () => {
  /** What `patch` would make of it. */
  function patched(before: string, diff: string): string {
    const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const result: string[] = [];
    let at = 0;
    const told = diff.split('\n').slice(2);
    for (const [index, line] of told.entries()) {
      const hunk = /^@@ -(\d+),(\d+) /.exec(line);
      if (hunk) {
        const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
        while (at < start) result.push(lines[at++]!);
      } else if (line.startsWith('\\') && told[index - 1]?.startsWith('+'))
        result.push(result.pop()!.replace(/\n$/, ''));
      else if (line.startsWith('+')) result.push(`${line.slice(1)}\n`);
      else if (line.startsWith(' ')) result.push(lines[at++]!);
      else if (line.startsWith('-')) at++;
    }
    return [...result, ...lines.slice(at)].join('');
  }

  const cases: [name: string, before: string, after: string][] = [
    ['two places far apart', 'abcdefghijklmnopqrst'.split('').join('\n'), 'aBcdefghijklmnopqRst'.split('').join('\n')],
    ['an insertion', 'a\nb\n', 'a\nx\nb\n'],
    ['a removal', 'a\nx\nb\n', 'a\nb\n'],
    ['everything', 'a\nb\n', 'c\n'],
    ['a new file', '', 'a\nb\n'],
    ['an end of file without a line end', 'a\nb', 'a\nc'],
    ['moved lines', 'a\nb\nc\nd\ne\n', 'c\nd\na\nb\ne\n'],
  ];
  for (const [name, before, after] of cases)
    it(`shows ${name}`, () => assert.equal(patched(before, unifiedDiff('x', before, after)), after));

  it('shows far places as two hunks', () => {
    const [, before, after] = cases[0]!;
    assert.equal(unifiedDiff('x', before, after).match(/^@@/gm)?.length, 2);
  });
});
