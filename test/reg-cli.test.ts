import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build, inPlace, type Place, program, refused } from './cli/run';

const header = 'Windows Registry Editor Version 5.00';
const key = '[HKEY_CURRENT_USER\\Software\\日本語]';
const text = [header, '', key, '"a"=dword:0x1', ''].join('\r\n');
const utf16 = (content: string) => Buffer.from(`\uFEFF${content}`, 'utf16le');
/** `"日本"="é"` without mark, in two code pages. */
const inCodePage = (...bytes: number[]) =>
  Buffer.concat([
    Buffer.from(`${header}\r\n\r\n[HKEY_CURRENT_USER\\Software\\X]\r\n"a"="`),
    Buffer.from(bytes),
    Buffer.from('"\r\n'),
  ]);

interface Loss {
  range: { start: { line: number; column: number }; end: { line: number; column: number } };
  why: string;
}

const effectOf = (place: Place, ...args: string[]) =>
  JSON.parse(place.run(['effect', '--format', 'json', ...args]).out) as {
    kind: string;
    accepted: boolean;
    operations: { op: string; key: string; name?: string; type?: string; bytes?: string }[];
    lost: Loss[];
  };

describe('.reg files on the command line', () => {
  before(build);

  it(
    'effect gives operations and losses as data',
    inPlace({ 'a.reg': utf16(text) }, (place) => {
      const { kind, accepted, operations, lost } = effectOf(place, 'a.reg');
      assert.deepEqual([kind, accepted], ['reg', true]);
      assert.deepEqual(operations, [{ op: 'key', key: 'HKEY_CURRENT_USER\\Software\\日本語' }]);
      assert.deepEqual(
        lost.map(({ range }) => range),
        [{ start: { line: 4, column: 11 }, end: { line: 4, column: 14 } }],
      );
      assert.match(lost[0]!.why, /Windows skips the line/);
    }),
  );

  it(
    'effect tells it in words',
    inPlace({ 'a.reg': utf16(text) }, (place) => {
      const { out } = place.run(['effect', 'a.reg']);
      assert.match(out, /^What Windows does with this file/);
      assert.match(out, /Line 4: /);
      assert.match(place.run(['effect', 'a.reg', '--locale', 'ja']).out, /4 行目/);
    }),
  );

  for (const [what, bytes, encoding, hex] of [
    ['the western code page unless told otherwise', inCodePage(0x80, 0xe9), undefined, 'ac20e900'],
    ['the code page that is named', inCodePage(0x93, 0xfa), 'shift_jis', 'e565'],
    ['the code page that is numbered', inCodePage(0x93, 0xfa), 'cp932', 'e565'],
    ['UTF-8 where the bytes are that', inCodePage(...Buffer.from('é')), undefined, 'e900'],
    [
      'the code page that is named, though the bytes are UTF-8',
      inCodePage(...Buffer.from('é')),
      'windows-1252',
      'c300a900',
    ],
  ] as const)
    it(
      `reads ${what}`,
      inPlace({ 'a.reg': bytes }, (place) => {
        const { operations } = effectOf(place, 'a.reg', ...(encoding ? ['--encoding', encoding] : []));
        assert.equal(operations[1]?.bytes, `${hex}0000`);
      }),
    );

  it(
    'refuses an encoding that there is not',
    inPlace({ 'a.reg': text }, (place) =>
      refused(place.run(['--encoding', 'klingon', 'a.reg']), /"klingon" is not an encoding/),
    ),
  );

  it(
    'finds what is wrong with UTF-16 without a byte order mark',
    inPlace({ 'a.reg': utf16(text).subarray(2) }, (place) => {
      const { accepted, lost } = effectOf(place, 'a.reg');
      assert.equal(accepted, false);
      assert.match(lost[0]!.why, /without a byte order mark/);
    }),
  );

  it(
    'has a word for a file that is no text, and a finding for half a character',
    inPlace({ 'a.reg': Buffer.from([1, 0, 0, 2, 0, 0, 0]), 'b.reg': utf16(text).subarray(0, -3) }, (place) => {
      assert.match(place.run(['a.reg']).err, /^a\.reg is not checked/);
      assert.equal(place.run(['b.reg']).code, 1);
    }),
  );

  it(
    'tells the lines of the decoded text in every format',
    inPlace({ 'a.reg': utf16(text) }, (place) => {
      const lines = place.run(['textconv', 'a.reg']).out.split('\n');
      for (const format of ['unix', 'json', 'github', 'sarif'])
        for (const match of place
          .run(['a.reg', '--format', format])
          .out.matchAll(/a\.reg:(\d+):|"(?:line|startLine)": ?(\d+)|line=(\d+)/g)) {
          const line = Number(match[1] ?? match[2] ?? match[3]);
          assert.ok(line <= 4 && lines[line - 1], `${format}: line ${line}`);
        }
      assert.match(place.run(['a.reg', '--format', 'unix']).out, /^a\.reg:4:/m);
    }),
  );

  it(
    'a file that is mended stays in its encoding',
    inPlace({ 'a.reg': utf16(`${header}\r\n\r\n${key}\r\n; m365lint-ignore reg/short-root: later\r\n`) }, (place) => {
      assert.match(place.run(['a.reg', '--fix']).err, /fixed/);
      assert.deepEqual(readFileSync(place.at('a.reg')).subarray(0, 4), Buffer.from([0xff, 0xfe, 0x57, 0]));
    }),
  );
});

describe('m365lint textconv', () => {
  before(build);

  it(
    'prints UTF-8 with plain line ends, and not more than there is',
    inPlace({ 'a.reg': utf16('a\r\nb\rc\nd') }, (place) =>
      assert.equal(place.run(['textconv', 'a.reg']).out, 'a\nb\nc\nd'),
    ),
  );

  it(
    'prints whatever a file is, so that no comparison fails',
    inPlace({ 'a.bin': Buffer.from([0x4d, 0x5a, 0, 0xff]), empty: '' }, (place) => {
      assert.equal(place.run(['textconv', 'a.bin']).code, 0);
      assert.deepEqual(place.run(['textconv', 'empty']), { code: 0, out: '', err: '' });
      assert.equal(place.run(['textconv', '-'], { input: utf16('x\r\n') }).out, 'x\n');
    }),
  );

  it(
    'needs a file that is there',
    inPlace({}, (place) => refused(place.run(['textconv', 'a.reg']), /there is no such file/)),
  );

  it(
    'makes git show what changed in a UTF-16 file',
    inPlace({ 'a.reg': utf16(text), '.gitattributes': '*.reg -text diff=reg\n' }, (place) => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
          cwd: place.folder,
          encoding: 'utf8',
          env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
        });
      git('init', '-q');
      git('config', 'diff.reg.textconv', `"${process.execPath}" "${program}" textconv`);
      git('add', '.');
      git('commit', '-q', '-m', 'first');
      place.write('a.reg', utf16(text.replace('0x1', '00000001')));
      assert.deepEqual(
        git('diff')
          .split('\n')
          .filter((line) => /^[-+](?![-+])/.test(line)),
        ['-"a"=dword:0x1', '+"a"=dword:00000001'],
      );
    }),
  );
});
