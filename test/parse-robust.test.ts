import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Span } from '../server/src/core/text';
import { parse, sample } from './odt/xml';

describe('any text', () => {
  it('that is cut off anywhere still gives a document', () => {
    for (let end = 0; end <= sample.length; end++) checkSpans(sample.slice(0, end));
  });

  const marks = [...'<>/"\'=&;!-?[] \n“”é\0\ud800'];
  const words = ['Add', 'Product', ' x="1"', '<Add', '<Add>', '</Add>', '<!--', '-->', '<Language ID="x">', '</'];
  const soup = fc
    .array(fc.constantFrom(...marks, ...words), { maxLength: 40, size: 'max' })
    .map((parts) => parts.join(''));

  it('of marks and names has spans within the text and children within their parents', () =>
    fc.assert(fc.property(soup, checkSpans), { numRuns: 1500 }));

  it('of any characters has spans within the text', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), checkSpans)));

  it('has edits that do not overlap within one problem', () =>
    fc.assert(
      fc.property(soup, (text) => {
        for (const { edits } of parse(text).syntaxErrors) applyEdits(text, edits ?? []);
      }),
      { numRuns: 500 },
    ));
});

function checkSpans(text: string): void {
  const doc = parse(text);
  const check = (span: Span | undefined, within: Span, what: string) => {
    if (!span) return;
    const ok = within.start <= span.start && span.start <= span.end && span.end <= within.end;
    assert.ok(ok, `${what} ${span.start}-${span.end} not in ${within.start}-${within.end}: ${JSON.stringify(text)}`);
  };
  const all = { start: 0, end: text.length };
  for (const span of [...doc.comments, doc.declaration?.span, doc.doctype]) check(span, all, 'part');
  for (const { span, edits } of doc.syntaxErrors) {
    check(span, all, 'problem');
    for (const edit of edits ?? []) check(edit.span, all, 'edit');
  }
  for (const element of doc.elements) {
    const { span, startTag, nameSpan, endTag, endNameSpan, parent, name } = element;
    check(span, parent?.span ?? all, name);
    check(startTag, span, 'start tag');
    check(nameSpan, startTag, 'name');
    check(endTag, span, 'end tag');
    check(endNameSpan, endTag ?? all, 'name in end tag');
    let before = startTag.end;
    for (const child of element.children) {
      assert.equal(child.parent, element);
      check(child.span, { start: before, end: span.end }, 'child');
      before = child.span.end;
    }
    for (const text of element.texts) check(text.span, span, 'text');
    for (const attribute of element.attributes) {
      check(attribute.span, startTag, 'attribute');
      check(attribute.nameSpan, attribute.span, 'attribute name');
      check(attribute.valueSpan, attribute.span, 'value');
    }
  }
}

describe('hostile text', () => {
  const many = 100_000;
  const texts: Record<string, [string, elements: number]> = {
    'many <': ['<'.repeat(many), 0],
    'many half-open tags': ['<a '.repeat(many / 2), many / 2],
    'many open tags': ['<a b="">'.repeat(many), many],
    'many open tags and other end tags': ['<a b="">'.repeat(many) + '</b>'.repeat(many), many],
    'many unclosed elements closed by their parents': ['<a><b>'.repeat(many / 2) + '</a>'.repeat(many / 2), many],
    'many open values': ['<a b="'.repeat(many / 2), many / 2],
    'many open typographic values': ['<a b=“'.repeat(many / 2), many / 2],
    'many attributes': [`<a ${'b="" '.repeat(many)}/>`, 1],
    'many open comments': ['<!--\n'.repeat(many), 0],
    'many open DOCTYPEs': ['<!DOCTYPE [\n'.repeat(many), 0],
    'many &': [`<a>${'&'.repeat(many)}</a>`, 1],
    'spaces in an open value': [`<a b="${' '.repeat(many * 5)}\n<c/>`, 2],
  };
  for (const [what, [text, elements]] of Object.entries(texts)) {
    it(`${what}: keeps the elements and reports at most a hundred problems and one more`, () => {
      const doc = parse(text);
      assert.equal(doc.elements.length, elements);
      assert.ok(doc.syntaxErrors.length <= 101, `${doc.syntaxErrors.length} problems`);
    });
  }

  it('that is UTF-16 read as bytes is one finding', () =>
    assert.deepEqual(
      parse(Buffer.from('\uFEFF<a><b/></a>', 'utf16le').toString('latin1')).syntaxErrors.map(({ kind }) => kind),
      ['notDecoded'],
    ));
});
