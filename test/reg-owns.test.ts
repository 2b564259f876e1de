import assert from 'node:assert/strict';
import { owns } from '../server/src/reg/owns';

/** "owned", or the key of the reason why not. */
function verdict(text: string, path?: string): string {
  const ownership = owns({ text, path });
  return ownership.owned ? 'owned' : ownership.reason!.id.split('.').at(-1)!;
}

const body = '\r\n\r\n[HKEY_CURRENT_USER\\Software\\A]\r\n"x"=dword:1\r\n';

describe('which files are registry files', () => {
  for (const header of ['Windows Registry Editor Version 5.00', 'REGEDIT4', 'regedit4', ' REGEDIT4', '\uFEFFREGEDIT4'])
    it(`a text that begins with "${header}", whatever its name`, () => {
      assert.equal(verdict(header + body), 'owned');
      assert.equal(verdict(header + body, 'notes.txt'), 'owned');
    });

  for (const text of [
    '',
    '\uFEFF',
    '; only a comment\n\n',
    '[HKEY_LOCAL_MACHINE\\Software\\A]',
    '[ hkcu\\Software]',
    '"name"=dword:1',
    '\u201cname\u201d=dword:1',
    '@="x"',
    'REGEDIT5\n[A]',
    'HKEY_CURRENT_USER\\Software\\A]',
    '-[HKEY_CURRENT_USER\\Software\\A]',
    'W\0i\0n\0d\0o\0w\0s\0',
    '[HKEY_LOCAL_MACHINE\\A]\n"x"="\0"',
  ])
    it(`a file named .reg that holds ${JSON.stringify(text)}`, () => {
      assert.equal(verdict(text, 'a/b.REG'), 'owned');
      assert.equal(verdict(text, 'b.reg.tmpl'), 'owned');
    });

  const strangers: [text: string, reason: string][] = [
    ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'pointer'],
    ['regf\x01\0\0\0', 'hive'],
    ['\0\x01\x02', 'binary'],
    ['<!DOCTYPE html><html></html>', 'page'],
    ['<?xml version="1.0"?><a/>', 'page'],
    ['[Section]\nName=Value\n; comment\n', 'otherText'],
    ['region = "A";\n', 'otherText'],
  ];
  for (const [text, reason] of strangers)
    it(`not a file named .reg that holds ${JSON.stringify(text)}`, () => assert.equal(verdict(text, 'x.reg'), reason));

  it('not a text of another name without the header', () => {
    assert.equal(verdict(body, 'x.txt'), 'unclear');
    assert.equal(verdict('Register', 'x.txt'), 'unclear');
    assert.equal(verdict('REGEDITED by me'), 'unclear');
  });
});
