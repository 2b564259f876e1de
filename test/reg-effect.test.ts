import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { reg } from '../server/src/reg';

const header = 'Windows Registry Editor Version 5.00\n\n';
const effectOf = (text: string) => {
  const { data, lines } = reg.effect(reg.parse({ text, path: 'a.reg' }));
  return { data, lines: lines.map((line) => render(line)) };
};

describe('effect of a .reg file', () => {
  it('is the operations in order, down to the bytes', () => {
    const { data } = effectOf(`${header}[-HKEY_CURRENT_USER\\A]\n[HKEY_CURRENT_USER\\A]\n"b"=-\n@=dword:1\n"c"="x"\n`);
    assert.deepEqual(data.operations, [
      { op: 'deleteKey', key: 'HKEY_CURRENT_USER\\A' },
      { op: 'key', key: 'HKEY_CURRENT_USER\\A' },
      { op: 'deleteValue', key: 'HKEY_CURRENT_USER\\A', name: 'b' },
      { op: 'set', key: 'HKEY_CURRENT_USER\\A', name: '', type: 'REG_DWORD', bytes: '01000000' },
      { op: 'set', key: 'HKEY_CURRENT_USER\\A', name: 'c', type: 'REG_SZ', bytes: '78000000' },
    ]);
    assert.deepEqual(data.lost, []);
  });

  it('is told in words, with decoded data', () =>
    assert.deepEqual(effectOf(`${header}[HKEY_USERS\\A]\n"p"=hex(2):25,00,61,00,25,00,00,00\n"q"=-\n`).lines, [
      '# What Windows does with this file',
      '## What is written and deleted',
      '- `HKEY_USERS\\A`',
      '  - `p` = `"%a%"` (REG_EXPAND_SZ)',
      '  - Deletes `q`',
    ]));

  it('names the place and the reason of every loss', () => {
    const { data, lines } = effectOf(`${header}[HKEY_USERS\\A]\n"p"=dword:x\n`);
    const [lost] = data.lost as { range: object; why: string }[];
    assert.deepEqual(lost?.range, { start: { line: 4, column: 11 }, end: { line: 4, column: 12 } });
    assert.match(lines.at(-1)!, /^- Line 4: /);
  });

  for (const [what, text, accepted, says] of [
    ['refused', 'regedit4\n[HKEY_USERS\\A]\n', false, /refuses the file/],
    ['hollow', 'REGEDIT5\n[HKEY_USERS\\A]\n', true, /reports success and imports nothing/],
    ['empty', header, true, /names no key/],
  ] as const)
    it(`says first that a file is ${what}`, () => {
      const { data, lines } = effectOf(text);
      assert.deepEqual([data.accepted, data.operations], [accepted, []]);
      assert.match(lines[1]!, says);
    });

  it('stays short in words, and whole as data', () => {
    const { data, lines } = effectOf(`${header}${'[HKEY_USERS\\A]\n'.repeat(5000)}`);
    assert.equal((data.operations as object[]).length, 5000);
    assert.ok(lines.length < 2100);
    assert.match(lines.at(-1)!, /3000 more/);
  });
});
