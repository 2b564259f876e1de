import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../server/src/core/text';
import type { OdtDocument } from '../server/src/odt/document';
import { syntax } from '../server/src/odt/syntax-messages';
import { found, kinds, parse, sample, tree } from './odt/xml';

const named = (doc: OdtDocument, name: string) => doc.elements.filter((element) => element.name === name);

describe('well-formed XML', () => {
  for (const [what, text] of [
    ['a start tag as text', '<Add>\n  Product ID="x">\n  <Product/>\n</Add>'],
    ['an end tag as text', '<Add>\n  <Product>\n  /Product>\n  </Product>\n</Add>'],
    ['an empty element as text', '<Add>\n  Language ID="x" />\n</Add>'],
    ['a tag of another format as text', '<Add>\n  Item>\n</Add>'],
  ] as const)
    it(`may hold ${what}`, () => assert.deepEqual(found(text), []));
});

describe('spans of well-formed XML', () => {
  for (const [what, text] of [
    ['LF', sample],
    ['CR LF', sample.replaceAll('\n', '\r\n')],
  ] as const) {
    const doc = parse(text);
    const at = (span: Span | undefined) => span && text.slice(span.start, span.end).replaceAll('\r', '');
    const add = named(doc, 'Add')[0]!;
    const product = named(doc, 'Product')[0]!;
    const language = named(doc, 'Language')[0]!;

    it(`${what}: has no problem`, () => assert.deepEqual(found(text), []));
    it(`${what}: start tag`, () =>
      assert.equal(at(add.startTag), `<Add Channel = 'Current'\n       OfficeClientEdition="64">`));
    it(`${what}: element name`, () => assert.equal(at(add.nameSpan), 'Add'));
    it(`${what}: end tag`, () => assert.equal(at(product.endTag), '</Product >'));
    it(`${what}: name in the end tag`, () => assert.equal(at(product.endNameSpan), 'Product'));
    it(`${what}: whole element`, () =>
      assert.equal(
        at(product.span),
        `<Product ID="O365ProPlusRetail">\n      <Language ID="ja-jp"/>\n    </Product >`,
      ));
    it(`${what}: self-closing element`, () => {
      assert.equal(at(language.span), '<Language ID="ja-jp"/>');
      assert.equal(language.selfClosing, true);
      assert.equal(language.endTag, undefined);
    });
    it(`${what}: attributes`, () =>
      assert.deepEqual(
        add.attributes.map(({ span, nameSpan, valueSpan, quote }) => [at(span), at(nameSpan), at(valueSpan), quote]),
        [
          ["Channel = 'Current'", 'Channel', 'Current', "'"],
          ['OfficeClientEdition="64"', 'OfficeClientEdition', '64', '"'],
        ],
      ));
    it(`${what}: comments`, () => assert.deepEqual(doc.comments.map(at), ['<!-- first -->']));
    it(`${what}: declaration`, () => {
      assert.equal(at(doc.declaration?.span), '<?xml version="1.0" encoding="utf-8"?>');
      assert.equal(at(doc.declaration?.encoding?.span), 'utf-8');
      assert.equal(doc.declaration?.encoding?.value, 'utf-8');
    });
    it(`${what}: text`, () =>
      assert.deepEqual(
        doc.root?.texts.map(({ span, value }) => [at(span), value]),
        [
          ['\n  some &lt;text&gt;', '\n  some <text>'],
          ['<![CDATA[ <raw> ]]>', ' <raw> '],
        ],
      ));
  }

  it('keeps the tree', () => assert.equal(tree(sample), 'Configuration(Add(Product(Language)) Info)'));
});

describe('values', () => {
  const value = (raw: string) => parse(`<a b="${raw}"/>`).elements[0]?.attributes[0]?.value;

  it('resolve the five names', () => assert.equal(value('&amp;&lt;&gt;&quot;&apos;'), `&<>"'`));
  it('resolve numbers', () => assert.equal(value('&#65;&#x1F600;&#10;'), 'A\u{1F600}\n'));
  it('make white space a space', () => assert.equal(value('a\r\nb\rc\nd\te'), 'a b c d e'));
  it('leave unknown names as written', () => assert.equal(value('&nbsp;&#0;'), '&nbsp;&#0;'));
  it('leave a bare & as written', () => assert.equal(value('R&D'), 'R&D'));
  it('make line ends of text LF', () => assert.equal(parse('<a>x\r\ny\rz</a>').root?.texts[0]?.value, 'x\ny\nz'));
});

describe('a DOCTYPE', () => {
  const text = '<!DOCTYPE a [ <!ENTITY x "y>"> <!-- \' ]> --> ]>\n<a b="&x;"/>';

  it('is no mistake, nor is what it declares', () => assert.deepEqual(kinds(text), []));
  it('does not excuse what it does not declare', () =>
    assert.deepEqual(kinds('<!DOCTYPE a [<!ENTITY x "">]><a>&y;</a>'), ['unknownEntity']));
  it('may point to declarations elsewhere', () => assert.deepEqual(kinds('<!DOCTYPE a SYSTEM "a.dtd"><a>&y;</a>'), []));
  for (const wrong of ['<!DOCTYPE a [<a/>', '<!doctype a><a/>', '<a><!DOCTYPE a></a>', '<!DOCTYPE a><!DOCTYPE a><a/>'])
    it(`is one in ${wrong}`, () => assert.ok(kinds(wrong).includes('doctype')));
  it('is kept as a span', () => assert.equal(parse(text).doctype?.end, text.indexOf('\n')));
  it('has nothing expanded', () => assert.equal(parse(text).root?.attributes[0]?.value, '&x;'));
});

describe('ignoreReach', () => {
  const text = '<a>\n<!-- one -->\n<b\n  x="1">\n<!-- two --></b></a>';
  const [one, two] = parse(text).comments;

  it('ends with the next start tag', () =>
    assert.equal(parse(text).ignoreReach(one!.end), text.indexOf('x="1">') + 'x="1">'.length));
  it('ends with the text behind the last start tag', () =>
    assert.equal(parse(text).ignoreReach(two!.end), text.length));
});

describe('messages', () => {
  it('never repeat a value', () => {
    const { syntaxErrors } = parse('<a x=SECRET-1 y=“SECRET-2” z="SECRET-3 w="1" v="SECRET<4"/>');
    for (const { message } of syntaxErrors) assert.ok(!JSON.stringify(message.args).includes('SECRET'), message.id);
  });

  it('are all there in Japanese, with the same placeholders', () => {
    const japanese = JSON.parse(readFileSync(join(__dirname, '../l10n/ja/xml.json'), 'utf8')) as Record<string, string>;
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    const english = Object.entries(syntax.templates);
    assert.deepEqual(
      Object.keys(japanese),
      english.map(([key]) => `${syntax.prefix}.${key}`),
    );
    for (const [key, template] of english) {
      assert.deepEqual(places(japanese[`${syntax.prefix}.${key}`]!), places(template), key);
    }
  });
});
