import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../server/src/core/text';
import { reg } from '../server/src/reg';
import { operationList } from '../server/src/reg/operations';
import { corpusMissing, regFiles } from './corpus';

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';

/** Everything that an editor asks for, at some offsets; formatting must change no operation and be done at once. */
function exercise(text: string, offsets: readonly number[]): void {
  const doc = reg.parse({ text, path: 'a.reg' });
  const whole = { start: 0, end: text.length };
  const inText = ({ start, end }: { start: number; end: number }) =>
    assert.ok(0 <= start && start <= end && end <= text.length);
  reg.outline(doc);
  reg.effect(doc);
  for (const { span } of reg.tokens!(doc)) inText(span);
  for (const span of reg.folds(doc)) inText(span);
  for (const { span } of reg.links(doc)) inText(span);
  for (const { at } of reg.inlayHints!(doc, whole)) assert.ok(at <= text.length);
  for (const offset of offsets) {
    for (const { edit } of reg.complete(doc, offset)) inText(edit.span);
    const hover = reg.hover(doc, offset);
    if (hover) inText(hover.span);
    for (const span of reg.enclosing(doc, offset)) inText(span);
    for (const { edits } of reg.rewrites!(doc, { start: offset, end: offset })) applyEdits(text, edits);
  }
  const formatted = applyEdits(text, reg.format!(doc));
  const after = reg.parse({ text: formatted, path: 'a.reg' });
  assert.deepEqual(operationList(after), operationList(doc));
  assert.deepEqual(reg.format!(after), [], 'formatting is not done at once');
}

const piece = fc.constantFrom(
  ...[
    '[HKEY_CURRENT_USER\\Software\\X]',
    '[HKLM\\',
    '[-HKEY_USERS\\Y]',
    ']',
    '"n"',
    '@',
    '=',
    '-',
    ' ',
    '\t',
    '; c',
    '#',
  ],
  ...[
    'dword:',
    '1F',
    'hex:',
    'hex(2):',
    'hex(7):',
    'hex(b):',
    '00,',
    '4',
    '\\',
    ',\\\n',
    '"',
    '\\"',
    '\n',
    '\r\n',
    '\r',
    '\0',
  ],
  ...['expand_sz:"a"', 'multi_sz:', 'qword:', '\u3042', '\ud800'],
);

describe('editing a .reg file, whatever stands in it', function () {
  this.timeout(120_000);

  it('goes well in text made of its parts', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, at) => {
        const text = header + pieces.join('');
        exercise(text, [0, at % (text.length + 1), text.length]);
      }),
      { numRuns: 3000, seed: 20261121 },
    ));

  it('goes well in real files that end anywhere', function () {
    if (corpusMissing) {
      console.log(`      skipped: ${corpusMissing}`);
      this.skip();
    }
    for (const { name, text } of regFiles().filter((file) => file.text.length < 20_000))
      for (let part = 1; part <= 10; part++) {
        const end = Math.floor((text.length * part * 0.97) / 10);
        assert.doesNotThrow(() => exercise(text.slice(0, end), [end, Math.floor(end / 2)]), name);
      }
  });

  for (const [what, text] of [
    ['a line of a megabyte', `[HKEY_USERS\\X]\r\n"a"="${'x'.repeat(1_000_000)}"\r\n`],
    ['bytes without end', `[HKEY_USERS\\X]\r\n"a"=hex:${'00,'.repeat(300_000)}\r\n`],
    ['quotation marks without end', `[HKEY_USERS\\X]\r\n${'"\\'.repeat(300_000)}`],
    ['keys in thousands', '[HKEY_USERS\\X]\r\n"a"=dword:1\r\n'.repeat(20_000)],
    ['comments in thousands', '; c\r\n'.repeat(100_000)],
    ['blanks between the halves of a line break', '[HKEY_USERS\\X]\r \n[HKEY_USERS\\Y]'],
  ] as const)
    it(`goes well in ${what}`, () => exercise(header + text, [header.length + 30, header.length + text.length]));
});
