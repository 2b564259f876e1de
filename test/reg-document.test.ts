import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { textOf } from '../server/src/core/text';
import { listIn, numberIn, textIn } from '../server/src/reg/decode';
import { isBelow, keysAt, lineAt, parentKey, valueAt, values, valuesIn } from '../server/src/reg/document';
import { parse as parseFile } from '../server/src/reg/parse';

const key = 'HKEY_CURRENT_USER\\Software\\Example';
const version5 = 'Windows Registry Editor Version 5.00';

const parse = (text: string) => parseFile({ text });

/** Below the header of version 5, with a key open. */
const below = (...lines: string[]) => parse([version5, '', `[${key}]`, ...lines].join('\n'));

describe('the document of a .reg file', () => {
  it('says how many values a bad key line takes along, and where they go', () => {
    const doc = below(`[${key}\\b`, '"c"=-', '"d"=-', '[HKLN\\x]', '"e"=-');
    assert.deepEqual(
      doc.losses.map(({ why }) => render(why).replace(/^.*\. (?=[^.]*\.)/, '')),
      [`The key that stays open for them is "${key}".`, 'Values below it that are lost: 1.'],
    );
  });

  it('reads text bytes by the header: UTF-16 in version 5, a code page in REGEDIT4', () => {
    const old = parse(`REGEDIT4\n[${key}]\n"a"=hex(2):25,80,00\n"b"=hex(7):41,00,42,00,00`);
    assert.equal(textIn(valueAt(old, key, 'A')?.data), '%\u20ac');
    assert.deepEqual(listIn(valueAt(old, key, 'b')?.data), ['A', 'B']);
    assert.equal(textIn(below('"a"=hex(2):25,00,ac,20,00,00').values[0]!.data), '%\u20ac');
  });

  it('reads numbers', () => {
    const doc = below(
      '"a"=dword:ffffffff',
      '"b"=hex(b):01,00,00,00,00,00,00,80',
      '"c"=hex(5):00,00,00,02',
      '"d"=hex(4):1',
    );
    assert.deepEqual(
      doc.values.map(({ data }) => numberIn(data)),
      [0xffffffffn, 0x8000000000000001n, 2n, undefined],
    );
  });

  describe('and what it is asked', () => {
    const text = `${version5}\n\n; note\n[HKEY_LOCAL_MACHINE\\Software\\A\\]\n"x"=hex(2):25,\\ ; first\n  00\n\n[hkey_local_machine\\SOFTWARE\\a\\B]\n"y" = "1" ; second\n"X"=-\n`;
    const doc = parse(text);

    it('has keys with full names and parents', () => {
      assert.deepEqual(
        doc.keys.map(({ fullKey }) => fullKey),
        ['HKEY_LOCAL_MACHINE\\Software\\A', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\a\\B'],
      );
      assert.equal(parentKey(doc, doc.keys[1]!), doc.keys[0]);
      assert.equal(parentKey(doc, doc.keys[0]!), undefined);
      assert.equal(isBelow(doc.keys[1]!.fullKey, doc.keys[0]!.fullKey), true);
      assert.equal(keysAt(doc, 'HKEY_LOCAL_MACHINE\\SOFTWARE\\A').length, 1);
    });

    it('finds values by key and name in any case', () => {
      assert.equal(valueAt(doc, 'HKEY_LOCAL_MACHINE\\software\\a', 'X')?.name, 'x');
      assert.equal(valueAt(doc, 'HKEY_LOCAL_MACHINE\\software\\a\\b', 'x')?.data?.form, 'delete');
      assert.equal(valueAt(doc, 'HKEY_LOCAL_MACHINE\\software', 'x'), undefined);
      assert.deepEqual(
        valuesIn(doc, 'HKEY_LOCAL_MACHINE\\Software\\A\\b').map(({ name }) => name),
        ['y', 'X'],
      );
      assert.equal(values(doc).length, 3);
    });

    it('has exact spans', () => {
      const [x, y] = doc.values;
      const words = (value = x!) =>
        [value.span, value.nameSpan, value.equals!, value.tagSpan, value.dataSpan, value.comment].map(
          (span) => span && textOf(text, span),
        );
      assert.deepEqual(words(), [
        '"x"=hex(2):25,\\ ; first\n  00',
        '"x"',
        '=',
        'hex(2)',
        '25,\\ ; first\n  00',
        undefined,
      ]);
      assert.deepEqual(words(y), ['"y" = "1"', '"y"', '=', undefined, '"1"', '; second']);
      assert.deepEqual(
        x!.lines.map((line) => textOf(text, line)),
        ['"x"=hex(2):25,\\ ; first', '  00'],
      );
      assert.equal(textOf(text, doc.keys[1]!.rootSpan), 'hkey_local_machine');
      assert.deepEqual(
        doc.comments.map((span) => textOf(text, span)),
        ['; note', '; first', '; second'],
      );
      assert.equal(lineAt(doc, text.indexOf('  00')), x);
    });

    it('lets an ignore comment reach to the end of the next line that says something', () => {
      assert.equal(doc.ignoreReach(doc.comments[0]!.end), text.indexOf(']') + 1);
      assert.equal(doc.ignoreReach(doc.comments[1]!.end), text.indexOf('  00') + 4);
      assert.equal(doc.ignoreReach(doc.comments[2]!.end), text.length - 1);
    });
  });
});
