import assert from 'node:assert/strict';
import { applyEdits } from '../server/src/core/text';
import { reg } from '../server/src/reg';
import { operationList } from '../server/src/reg/operations';
import { corpusMissing, regFiles } from './corpus';

const parse = (text: string, encoding?: string) => reg.parse({ text, path: 'a.reg', encoding });
const formatted = (text: string, encoding?: string): string => {
  const doc = parse(text, encoding);
  return applyEdits(text, reg.format!(doc));
};

const header = 'Windows Registry Editor Version 5.00';
const key = '[HKEY_CURRENT_USER\\Software\\X]';
const file = (...lines: string[]) => [header, '', ...lines, ''].join('\r\n');

const cases: [what: string, before: string, after: string][] = [
  ['an empty line behind the header', `${header}\n${key}\n`, `${header}\n\n${key}\n`],
  ['no blanks before the header', `  ${header}\n\n${key}\n`, `${header}\n\n${key}\n`],
  ['one empty line before a key', file(key, '"a"="b"', key), file(key, '"a"="b"', '', key)],
  ['the comments of a key with it', file(key, '"a"="b"', '; next', key), file(key, '"a"="b"', '', '; next', key)],
  ['no second empty line', file(key, '', '', ' ', key), file(key, '', key)],
  ['no blanks around the parts', file(`  ${key}  `, '\t"a" = "b"  '), file(key, '"a"="b"')],
  ['eight small digits', file(key, '"a"=dword:1F'), file(key, '"a"=dword:0000001f')],
  ['small bytes of two digits', file(key, '"a"=hex: A, 0B,'), file(key, '"a"=hex:0a,0b')],
  ['hex for hex(3)', file(key, '"a"=hex(03):01'), file(key, '"a"=hex:01')],
  ['@ for the empty name', file(key, '""="b"'), file(key, '@="b"')],
  ['the minus sign', file(key, '"a"= - '), file(key, '"a"=-')],
  [
    'comments behind data',
    file(key, '"a"=dword:1;one', '"b"="c"   ; two  '),
    file(key, '"a"=dword:00000001 ;one', '"b"="c"   ; two'),
  ],
  ['a line end at the end', `${header}\r\n\r\n${key}\r\n"a"="b"`, file(key, '"a"="b"')],
];

const long = Array.from({ length: 60 }, (_, i) => (i % 256).toString(16).padStart(2, '0'));

describe('formatting of .reg files', () => {
  for (const [what, before, after] of cases) it(`puts ${what}`, () => assert.equal(formatted(before), after));

  it('breaks bytes where regedit does, at 80 columns', () => {
    const lines = formatted(file(key, `"Name"=hex:${long.join(',')}`))
      .split('\r\n')
      .slice(3, -1);
    assert.equal(lines.length, 3);
    for (const line of lines) assert.ok(line.length <= 80, line);
    assert.equal(lines[0], `"Name"=hex:${long.slice(0, 22).join(',')},\\`);
    assert.match(lines[1]!, /^ {2}16,.*,\\$/);
  });

  for (const [what, text] of [
    ['a file that Windows refuses', `regedit4\n${key}\n"a" = "b"\n`],
    ['a line that is lost', file(key, '"a" = dword:0x1  ', 'nonsense  ')],
    ['bytes with comments between them', file(key, '"a"=hex:01,\\', '  ; why', '  02')],
    ['truncated bytes', file(key, '"a"=hex:01,', '  02')],
    ['bytes that swallow a key', file(key, '"a"=hex:01,\\', key, '"b"="c"')],
    ['a file as regedit writes it', file(key, '@="x"', '"a"=hex(2):25,00,00,00', '', key, '')],
  ] as const)
    it(`leaves alone ${what}`, () => assert.equal(formatted(text), text));

  for (const coding of ['utf16', 'other'] as const)
    it(`changes no operation of a real file, and nothing the second time (${coding})`, function () {
      if (corpusMissing) {
        console.log(`      skipped: ${corpusMissing}`);
        this.skip();
      }
      for (const { name, text, encoding } of regFiles()) {
        if ((encoding === 'utf16le') !== (coding === 'utf16')) continue;
        const once = formatted(text, encoding);
        assert.deepEqual(operationList(parse(once, encoding)), operationList(parse(text, encoding)), name);
        assert.equal(formatted(once, encoding), once, name);
        if (coding === 'utf16') assert.equal(once, text, `${name} was written by regedit`);
      }
    });
});
