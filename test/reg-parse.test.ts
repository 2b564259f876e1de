import assert from 'node:assert/strict';
import { textOf } from '../server/src/core/text';
import type { RegDocument } from '../server/src/reg/document';
import { operationList } from '../server/src/reg/operations';
import { parse as parseFile } from '../server/src/reg/parse';

const key = 'HKEY_CURRENT_USER\\Software\\Example';
const version5 = 'Windows Registry Editor Version 5.00';

/** Below the header of version 5, with a key open. */
const below = (...lines: string[]) => parse([version5, '', `[${key}]`, ...lines].join('\n'));
const parse = (text: string, encoding?: string) => parseFile({ text, encoding });

/** `+key`, `name:type:bytes`, `-name`, `-key`: what Windows does below the key of these tests. */
const done = (doc: RegDocument) =>
  operationList(doc)
    .map((operation) => {
      const path = operation.key.replace(key, 'K');
      if (operation.op === 'key') return `+${path}`;
      if (operation.op === 'deleteKey') return `-${path}`;
      if (operation.op === 'deleteValue') return `-${operation.name}`;
      return `${operation.name}:${operation.type}:${operation.bytes}`;
    })
    .filter((step) => step !== '+K');

const lost = (doc: RegDocument) =>
  doc.losses.map(({ kind, code, span }) => `${kind} ${code} ${textOf(doc.text, span)}`);

type Case = [lines: string, does: string[], loses: string[]];

/** One line of the conformance table each, in words of our own. `\n` parts lines. */
const cases: Record<string, Case[]> = {
  'text in quotation marks': [
    ['"a"="x"', ['a:REG_SZ:78000000'], []],
    ['@="x"', [':REG_SZ:78000000'], []],
    ['""="x"', [':REG_SZ:78000000'], []],
    ['\t"a" = "x" ; note', ['a:REG_SZ:78000000'], []],
    ['"a\\\\b"="c\\"d"', ['a\\b:REG_SZ:63002200640000' + '00'], []],
    ['"a"="x;y"', ['a:REG_SZ:78003b0079000000'], []],
    ['"a"="C:\\t"', ['a:REG_SZ:43003a0074000000'], ['dataMangled textEscape \\t']],
    ['"a"="C:\\n"', ['a:REG_SZ:43003a000a000000'], ['dataMangled textEscape \\n']],
    ['"a\\b"="x"', ['ab:REG_SZ:78000000'], ['nameMangled nameEscape \\b']],
    ['"a"="x\\0"', [], ['lineLost textNul \\0']],
    ['"a\\0"="x"', [], ['lineLost nameNul \\0']],
    ['"a"="x', [], ['lineLost textNotClosed "x']],
    ['"a"="C:\\"', [], ['lineLost quoteEscaped \\"']],
    ['"a"="x"y', [], ['lineLost afterText y']],
    ['"a"="x" # note', [], ['lineLost hashAfterData # note']],
    ['"a"="x\ny"\n"b"=-', ['-b'], ['lineLost textNotClosed "x']],
    ['"a"="x\ny\n"\n"b"=-', ['-b'], ['lineLost textNotClosed "x']],
  ],
  'lines that are no values': [
    ['"a"=', [], ['lineLost noData =']],
    ['"a"', [], ['lineLost noEquals "a"']],
    ['"a" "x"', [], ['lineLost noEquals "x"']],
    ['"a":"x"', [], ['lineLost colonForEquals :']],
    ['"a="x"', [], ['lineLost noEquals x"']],
    ['"a', [], ['lineLost nameNotClosed "a']],
    ['a="x"', [], ['lineLost nameNotQuoted a="x"']],
    ['"a"=x', [], ['lineLost textNotQuoted x']],
    ['"a"=C:\\x', [], ['lineLost textNotQuoted C:\\x']],
    ['"a"=;x', [], ['lineLost commentForData ;x']],
    ['\u201ca\u201d="x"', [], ['lineLost typographicQuotes \u201ca\u201d="x"']],
    ['"a"=\u201cx\u201d', [], ['lineLost typographicQuotes \u201c']],
    ['stray', [], ['lineLost strayText stray']],
    ['# note\n// note\n; note\n', [], []],
  ],
  'deleting values': [
    ['"a"=-\n@= - ; note', ['-a', '-'], []],
    ['"a"=- x', [], ['lineLost afterDash x']],
    ['"a"=-#x', [], ['lineLost hashAfterData #x']],
  ],
  dword: [
    ['"a"=dword:10', ['a:REG_DWORD:10000000'], []],
    ['"a"=dword: fFfFfFfF ;x', ['a:REG_DWORD:ffffffff'], []],
    ['"a"=dword:', [], ['lineLost dwordEmpty dword']],
    ['"a"=dword:000000001', [], ['lineLost dwordLong 000000001']],
    ['"a"=dword:0x1', [], ['lineLost dwordPrefix 0x1']],
    ['"a"=dword:1 2', [], ['lineLost dwordDigits 1 2']],
    ['"a"=DWORD:1', [], ['lineLost tagCase DWORD']],
    ['"a"=dword :1', [], ['lineLost tagBlank dword']],
    ['"a"=qword:1', [], ['lineLost unknownTag qword']],
    ['"a"=REG_SZ:x', [], ['lineLost unknownTag REG_SZ']],
    ['"a"=dword:1 #x', [], ['lineLost hashAfterData #x']],
  ],
  bytes: [
    ['"a"=hex:1,Ab', ['a:REG_BINARY:01ab'], []],
    ['"a"=hex:', ['a:REG_BINARY:'], []],
    ['"a"=hex(4):1', ['a:REG_DWORD:01'], []],
    ['"a"=hex(1F):01', ['a:type 0x1f:01'], []],
    ['"a"=hex(2):25,00', ['a:REG_EXPAND_SZ:25000000'], []],
    ['"a"=hex(7):41,00,00,00', ['a:REG_MULTI_SZ:41000000'], []],
    ['"a"=hex:01, 02,', ['a:REG_BINARY:0102'], []],
    ['"a"=hex:01,,02', [], ['lineLost byteEmpty ,']],
    ['"a"=hex:100', [], ['lineLost byteLarge 100']],
    ['"a"=hex:0x1', [], ['lineLost bytePrefix 0x1']],
    ['"a"=hex:01 02', [], ['lineLost byteBlank  ']],
    ['"a"=hex:zz', [], ['lineLost byteDigits zz']],
    ['"a"=hex(0x2):01', [], ['lineLost tagNumber hex(0x2)']],
    ['"a"=hex():01', [], ['lineLost tagEmpty hex()']],
  ],
  continuation: [
    ['"a"=hex:01,\\\n  02,\\ ; note\n\n; note\n03', ['a:REG_BINARY:010203'], []],
    ['"a"=hex:\\\n01', ['a:REG_BINARY:01'], []],
    ['"a"=hex:01\\\n02', [], ['lineLost continuationNoComma \\']],
    ['"a"=hex:01,\\02', [], ['lineLost continuationInside \\']],
    ['"a"=hex:01,\\\n# note\n02', [], ['lineLost continuedByOther \\']],
    ['"a"=hex:01,\n02', ['a:REG_BINARY:01'], ['truncated truncated ,']],
    ['"a"=hex:01,\\', ['a:REG_BINARY:01'], ['truncated endOfFile "a"=hex:01,\\']],
    ['"a"=hex:01,\\\n"b"=-\n"c"=-', ['-c'], ['lineLost continuedByOther \\', 'lineLost swallowed "b"=-']],
    [
      `"a"=hex:01,\\\n[${key}\\b]\n"c"=-`,
      ['-c'],
      ['lineLost continuedByOther \\', `blockMisplaced keySwallowed [${key}\\b]`],
    ],
  ],
  keys: [
    [`[${key}\\b\\] ; note`, ['+K\\b\\'], []],
    [`[${key}\\b ]`, ['+K\\b '], ['nameMangled keyBlank  ']],
    [`[${key}\\ b]`, ['+K\\ b'], ['nameMangled keyBlank \\ ']],
    [`[${key}] ; [1]`, ['+K] ; [1'], ['nameMangled keyBracketInside ] ; [1']],
    [`[${key}] "a"="[1]"`, ['+K] "a"="[1'], ['nameMangled keyRestInside ] "a"="[1']],
    [`[${key}][${key}]`, [`+K][${key}`], [`nameMangled keyRestInside ][${key}`]],
    [`[${key}]"a"="1"`, [], ['lineLost keyRest "a"="1"']],
    [`[${key}] of us `, [], ['lineLost keyNote of us']],
    [`[${key}\\b\n"c"=-`, ['-c'], [`blockMisplaced keyBracketClose [${key}\\b`]],
    [`${key}\\b]\n"c"=-`, ['-c'], [`blockMisplaced keyBracketOpen ${key}\\b]`]],
    [`[ ${key}\\b]`, [], ['lineLost keyLeadingBlank  ']],
    ['[HKEY_CURRENT_USERS\\b]\n"c"=-', [], ['blockLost unknownRoot HKEY_CURRENT_USERS']],
    ['[HKCU\\b]\n"c"=-', [], ['blockLost shortRoot HKCU']],
    ['[HKEY_CURRENT_USER/b]\n"c"=-', [], ['blockLost slashPath HKEY_CURRENT_USER/b']],
    ['[]', [], ['blockLost keyEmpty []']],
    [`[-${key}\\b]\n"c"=-\n"d"=-`, ['-K\\b'], ['blockLost afterDelete "c"=-']],
    [`[- ${key}\\b]`, [], ['blockLost keyMinusBlank - ']],
    [`-[${key}\\b]`, [], [`lineLost minusOutside -[${key}\\b]`]],
    ['[-HKEY_CURRENT_USER]', [], ['blockLost deleteRoot [-HKEY_CURRENT_USER]']],
  ],
};

describe('a .reg file', () => {
  for (const [what, list] of Object.entries(cases))
    describe(what, () => {
      for (const [lines, does, loses] of list)
        it(JSON.stringify(lines), () => {
          const doc = below(lines);
          assert.deepEqual({ does: done(doc), loses: lost(doc) }, { does, loses });
        });
    });

  describe('header', () => {
    const rest = `\n[${key}]\n"a"=-`;
    const headers: [text: string, accepted: boolean, does: number, loses: string[]][] = [
      [version5, true, 2, []],
      ['\t REGEDIT4', true, 2, []],
      ['\uFEFFREGEDIT4', true, 2, []],
      ['REGEDIT5', true, 0, ['hollow headerHollow REGEDIT5']],
      ['REGEDIT4 ', true, 0, ['hollow headerHollow REGEDIT4 ']],
      ['REGEDIT', true, 0, ['hollow headerWin31 REGEDIT']],
      ['regedit4', false, 0, ['rejected headerSpelling regedit4']],
      [`${version5} `, false, 0, [`rejected headerSpelling ${version5} `]],
      [`; note\n${version5}`, false, 0, [`rejected headerNotFirst ${version5}`]],
      ['', false, 0, [`rejected headerMissing [${key}]`]],
      ['W\0i\0n\0', false, 0, ['rejected notText W\0i\0n\0']],
    ];
    for (const [text, accepted, does, loses] of headers)
      it(JSON.stringify(text), () => {
        const doc = parse(text + rest);
        assert.deepEqual([doc.accepted, doc.operations.length, lost(doc)], [accepted, does, loses]);
        assert.equal(doc.syntaxErrors.length, loses.length);
      });

    it('in UTF-16 without byte order mark is refused', () => {
      for (const encoding of ['utf16le', 'utf16be'])
        assert.equal(parseFile({ text: version5 + rest, encoding, unmarked: true }).accepted, false);
    });

    it('REGEDIT takes lines of HKEY_CLASSES_ROOT only', () => {
      const doc = parse('REGEDIT\nHKEY_CLASSES_ROOT\\.x = y\n HKEY_CLASSES_ROOT\\.z = y');
      assert.deepEqual(operationList(doc), [
        { op: 'set', key: 'HKEY_CLASSES_ROOT\\.x', name: '', type: 'REG_SZ', bytes: '79000000' },
      ]);
      assert.deepEqual(lost(doc), ['lineLost win31Line HKEY_CLASSES_ROOT\\.z = y']);
    });
  });

  it('ends lines at CR LF, LF and CR, mixed', () => {
    assert.deepEqual(done(parse(`REGEDIT4\r\r\n[${key}]\r"a"=-\n"b"=-\r\n"c"=-`)), ['-a', '-b', '-c']);
  });
});
