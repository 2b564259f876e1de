import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../server/src/core/text';
import { storedBytes } from '../server/src/reg/decode';
import { lineAt, type RegDocument, startOf } from '../server/src/reg/document';
import { operationList } from '../server/src/reg/operations';
import { parse as parseFile } from '../server/src/reg/parse';
import { generate } from './reg/generate';

const parse = (text: string) => parseFile({ text });

const header = 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\A]\r\n';
const samples = [
  `\uFEFF${header}"a"="x\\\\y" ; note\r\n@=dword:1\n"b"=hex(2):25,\\\r\n ; note\r\n\r\n  00\r"c"=-\r\n[-HKEY_CURRENT_USER\\B]\r\n"d"="lost"`,
  `REGEDIT4\n[HKCU\\A\n"a"=hex:01,\\\n[HKEY_USERS\\B] ; [1]\n\u201ca\u201d="x"\n"x\\n"="\\0"\n"y"=hex:01,\n02\n"z"="a\nb"\n`,
  'REGEDIT\r\nHKEY_CLASSES_ROOT\\.a = b\r\n[HKEY_CURRENT_USER\\A]\r\n',
];

describe('any text as a .reg file', () => {
  it('that is cut off anywhere still gives a document', () => {
    for (const sample of samples) for (let end = 0; end <= sample.length; end++) check(sample.slice(0, end));
  });

  const marks = [...'[]"\\=@;#-:,()\n\r\t \0\u201c\u201d\ud800'];
  const words = [
    'HKEY_CURRENT_USER\\',
    'HKLM\\',
    'dword:',
    'hex:',
    'hex(7):',
    '00',
    '0g',
    ',\\\n',
    '"a"=',
    '\n[',
    'REGEDIT4\n',
    header,
  ];
  const soup = fc
    .array(fc.constantFrom(...marks, ...words), { maxLength: 40, size: 'max' })
    .map((parts) => parts.join(''));

  it('of marks and words has its lines in order and spans inside them', () =>
    fc.assert(fc.property(soup, check), { numRuns: 2000 }));

  it('of marks below a header too', () =>
    fc.assert(
      fc.property(soup, (text) => check(header + text)),
      { numRuns: 2000 },
    ));

  it('of any characters too', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), check)));

  it('of good and faulty lines too', () => {
    for (let number = 0; number < 300; number++) check(generate(number).text);
  });

  it('does the same with CR LF, LF and CR', () =>
    fc.assert(
      fc.property(soup, (text) => {
        const unix = (header + text).replace(/\r\n?/g, '\n');
        const done = JSON.stringify(operationList(parse(unix)));
        assert.equal(JSON.stringify(operationList(parse(unix.replaceAll('\n', '\r\n')))), done);
        assert.equal(JSON.stringify(operationList(parse(unix.replaceAll('\n', '\r')))), done);
      }),
    ));

  it('that is refused or hollow says so and does nothing', () =>
    fc.assert(
      fc.property(soup, (text) => {
        const doc = parse(text);
        const told = doc.losses.some(({ kind }) => kind === 'rejected' || kind === 'hollow');
        assert.equal(
          told || doc.header.kind === 'win31',
          doc.header.kind !== 'version5' && doc.header.kind !== 'version4',
        );
        if (!doc.accepted || doc.header.kind === 'hollow') assert.deepEqual(doc.operations, []);
      }),
    ));

  it('with NUL characters says so', () => {
    for (const text of ['\0', 'W\0i\0n\0', `${header}"a"="\0"`, `${header}\0\0`])
      assert.ok(
        parse(text).losses.some(({ code }) => code === 'notText'),
        JSON.stringify(text),
      );
  });

  it('may be one line of a hundred megabytes', function () {
    this.timeout(120_000);
    const size = 100 * 1024 * 1024;
    const done = (text: string) => {
      const doc = parse(text);
      checkDocument(doc);
      return `${doc.operations.length} done, ${doc.losses.length} lost`;
    };
    assert.equal(done(`${header}"a"="${'x'.repeat(size)}"`), '2 done, 0 lost');
    assert.equal(done(`${header}"a"=hex:${'00,'.repeat(size / 3)}`), '2 done, 0 lost');
    assert.equal(done(`${header}[HKEY_CURRENT_USER${'\\ a'.repeat(size / 3)}`), '1 done, 1 lost');
    assert.equal(done('x'.repeat(size)), '0 done, 1 lost');
  });
});

const check = (text: string) => checkDocument(parse(text));

function checkDocument(doc: RegDocument): void {
  const { text } = doc;
  const shown = JSON.stringify(text.slice(0, 2000));
  const within = (span: Span | undefined, outer: Span, what: string) => {
    if (!span) return;
    const ok = outer.start <= span.start && span.start <= span.end && span.end <= outer.end;
    if (!ok) assert.fail(`${what} ${span.start}-${span.end} not in ${outer.start}-${outer.end}: ${shown}`);
  };
  const all = { start: 0, end: text.length };
  for (const span of [doc.header.span, doc.nonAscii, ...doc.comments]) within(span, all, 'part');
  let before = 0;
  for (const [index, line] of doc.lines.entries()) {
    assert.equal(line.index, index);
    within(line.span, { start: before, end: text.length }, line.kind);
    before = line.span.end;
    if (startOf(line) < line.span.end) assert.equal(lineAt(doc, line.span.start), line);
  }
  for (const block of doc.keys) {
    within(block.span, block.line, 'key');
    within(block.pathSpan, block.span, 'path');
    within(block.rootSpan, block.pathSpan, 'root');
    assert.equal(text.slice(block.pathSpan.start, block.pathSpan.end), block.path);
  }
  for (const value of doc.values) {
    assert.equal(Boolean(value.lost), !value.writtenTo, shown);
    assert.ok(value.lost || value.data, shown);
    const whole = { start: value.span.start, end: value.lines.at(-1)!.end };
    for (const span of [value.nameSpan, value.equals, value.tagSpan, value.dataSpan])
      within(span, value.span, 'part of value');
    within(value.comment, whole, 'comment');
    if (value.data) storedBytes(value.data);
  }
  let place = 0;
  for (const { span } of doc.losses) {
    within(span, { start: place, end: text.length }, 'loss');
    place = span.start;
  }
}
