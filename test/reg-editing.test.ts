import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { applyEdits } from '../server/src/core/text';
import { reg } from '../server/src/reg';

const version5 = 'Windows Registry Editor Version 5.00';
const inKey = (...lines: string[]) => [version5, '', '[HKEY_CURRENT_USER\\X]', ...lines, ''].join('\n');
const parse = (text: string) => reg.parse({ text, path: 'a.reg' });
const marked = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

/** The line after the only rewrite that is offered for it; undefined when there is none. */
function rewritten(line: string, header = version5): string | undefined {
  const text = inKey(line).replace(version5, header);
  const at = text.indexOf(line);
  const [first] = reg.rewrites!(parse(text), { start: at, end: at });
  return first && applyEdits(text, first.edits).split('\n').slice(3, -1).join('\n');
}

describe('edit as text', () => {
  for (const [what, bytes, words] of [
    ['REG_SZ', '"n"=hex(1):61,00,5c,00,00,00', '"n"="a\\\\"'],
    ['REG_EXPAND_SZ', '"n"=hex(2):25,00,61,00,25,00,00,00', '"n"=expand_sz:"%a%"'],
    ['REG_MULTI_SZ', '"n"=hex(7):61,00,00,00,22,00,00,00,00,00', '"n"=multi_sz:"a","\\""'],
    ['an empty list', '"n"=hex(7):00,00', '"n"=multi_sz:'],
    ['REG_QWORD', '"n"=hex(b):ff,00,00,00,00,00,00,80', '"n"=qword:80000000000000ff'],
    ['a comment behind it', '"n"=hex(b):01,00,00,00,00,00,00,00 ; one', '"n"=qword:0000000000000001 ; one'],
  ] as const)
    it(`and back: ${what}`, () => {
      assert.equal(rewritten(bytes), words);
      assert.equal(rewritten(words), bytes);
    });

  it('counts bytes in the code page below REGEDIT4', () => {
    assert.equal(rewritten('"n"=hex(7):61,00,62,00,00', 'REGEDIT4'), '"n"=multi_sz:"a","b"');
    assert.equal(rewritten('"n"=multi_sz:"a","b"', 'REGEDIT4'), '"n"=hex(7):61,00,62,00,00');
    assert.equal(rewritten('"n"=expand_sz:"é"', 'REGEDIT4'), undefined, 'nobody knows the code page');
  });

  it('breaks long bytes into lines', () =>
    assert.match(rewritten(`"n"=expand_sz:"${'a'.repeat(40)}"`)!, /^"n"=hex\(2\):61,00,.*,\\\n {2}/));

  for (const line of [
    '"n"=hex(1):61,00,00,00,62,00,00,00',
    '"n"=hex(2):0a,00,00,00',
    '"n"=hex(b):01',
    '"n"=hex:01',
    '"n"=dword:00000001',
    '"n"=expand_sz:"open',
    '"n"=expand_sz:"a","b"',
    '"n"=multi_sz:"a",',
    '"n"=qword:xyz',
  ])
    it(`is not offered for ${line}`, () => assert.equal(rewritten(line), undefined));

  it('leaves a line that is reported until it is bytes again', () =>
    assert.equal(parse(inKey('"n"=expand_sz:"%a%"')).losses.length, 1));
});

describe('hints in .reg files', () => {
  const hints = (text: string, span = { start: 0, end: text.length }) =>
    reg.inlayHints!(parse(text), span).map(({ text: hint }) => render(hint));

  it('decode what cannot be read', () =>
    assert.deepEqual(
      hints(
        inKey(
          '"a"=hex(2):25,00,00,00',
          '"b"=dword:0000001f',
          '"c"=hex(7):61,00,00,00,00,00',
          '"d"=hex(b):ff,00,00,00,00,00,00,00',
        ),
      ),
      ['= "%"', '= 31', '= "a"', '= 255'],
    ));

  it('name channels and policies', () => {
    const key = (path: string) => inKey('"x"').replace('HKEY_CURRENT_USER\\X', path).replace('"x"\n', '');
    const update = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\office\\16.0\\common\\officeupdate';
    assert.deepEqual(hints(`${key(update)}"updatebranch"="Deferred"\n`), ['= Semi-Annual Enterprise Channel']);
    const excel = 'HKEY_CURRENT_USER\\software\\policies\\microsoft\\office\\16.0\\excel\\accchecker';
    assert.deepEqual(hints(`${key(excel)}"mergedcells"=dword:00000001\n`), ['Stop checking for merged cells']);
  });

  it('are silent where the text speaks for itself', () =>
    assert.deepEqual(hints(inKey('"a"="b"', '"c"=dword:00000001', '"d"=hex:01,02', '"e"=-', '"f"=dword:zz')), []));

  it('are for the lines in sight only', () => {
    const text = inKey('"a"=dword:0000001f', '"b"=dword:00000020');
    const at = text.indexOf('"b"');
    assert.deepEqual(hints(text, { start: at, end: text.length }), ['= 32']);
  });
});

describe('structure of .reg files', () => {
  const text = inKey('"a"="b"', '"c"=hex:01,\\', '  02', '', '; one', '; two', '[HKEY_USERS\\Y]', '"d"=dword:zz');
  const doc = parse(text);

  it('folds keys, values over several lines and comments, up to their own last line', () =>
    assert.deepEqual(
      marked(text, reg.folds(doc)).map((fold) => fold.split('\n').map((line) => line.slice(0, 4))),
      [
        ['[HKE', '"a"=', '"c"=', '  02'],
        ['"c"=', '  02'],
        ['; on', '; tw'],
        ['[HKE', '"d"='],
      ],
    ));

  it('outlines keys with their values and data', () =>
    assert.deepEqual(
      reg.outline(doc).map(({ name, children }) => [name, children.map((child) => `${child.name} ${child.detail}`)]),
      [
        ['HKEY_CURRENT_USER\\X', ['a "b"', 'c 01 02']],
        ['HKEY_USERS\\Y', ['d undefined']],
      ],
    ));

  it('marks the lines that are lost, each by itself', () => {
    assert.deepEqual(
      marked(
        text,
        reg.tokens!(doc).map(({ span }) => span),
      ),
      ['"d"=dword:zz'],
    );
    const lost = inKey('"a"=hex:01,\\', '  zz', 'nonsense');
    assert.deepEqual(
      marked(
        lost,
        reg.tokens!(parse(lost)).map(({ span }) => span),
      ),
      ['"a"=hex:01,\\', '  zz', 'nonsense'],
    );
  });

  it('marks every key and value of a file that is refused', () => {
    const refused = text.replace('Windows', 'windows');
    assert.equal(reg.tokens!(parse(refused)).length, 6);
  });

  it('selects outwards from a part to the key', () => {
    const around = marked(text, reg.enclosing(doc, text.indexOf('"b"') + 1));
    assert.deepEqual(around.slice(0, 3), ['"b"', '"a"="b"', '"a"="b"']);
    assert.match(around[3]!, /^\[HKEY_CURRENT_USER/);
  });

  it('opens web addresses, also those in bytes', () => {
    const bytes = [...Buffer.from('http://a.b/\0', 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
    const links = reg.links(
      parse(inKey('"a"="https://c.d/e"', `"b"=hex(2):${bytes.join(',')}`, '"c"="text http://x"')),
    );
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://c.d/e', 'http://a.b/'],
    );
  });
});
