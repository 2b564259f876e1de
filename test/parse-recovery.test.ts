import assert from 'node:assert/strict';
import { applyEdits } from '../server/src/core/text';
import { found, kinds, parse, tree } from './odt/xml';

/** The text after every edit that is offered. */
function mended(text: string): string {
  return applyEdits(
    text,
    parse(text).syntaxErrors.flatMap(({ edits }) => edits ?? []),
  );
}

describe('several mistakes in one file', () => {
  const text = `<Configuration>
  <Add Channel="Current" Channel="Beta">
    <Product ID="a"Foo="b">
      <Language ID=en-us />
      <!-- a -- b -->
      <ExcludeApp ID="x & y" />
    </Prodct>
  </Add>
  <Display Level="None"
  <Logging Level="Off" />
</Configuration>`;

  it('are all reported, each once', () =>
    assert.deepEqual(found(text), [
      'duplicateAttribute: Channel',
      'attributesTogether: Foo',
      'unquoted: en-us',
      'doubleHyphen: --',
      'bareAmpersand: &',
      'endTagMismatch: </Prodct>',
      'tagNotClosed: <Display Level="None"',
    ]));
  it('leave the tree as it was meant', () =>
    assert.equal(tree(text), 'Configuration(Add(Product(Language ExcludeApp)) Display Logging)'));
  it('are mended by their edits as far as that is clear', () =>
    assert.deepEqual(kinds(mended(text)), ['duplicateAttribute', 'doubleHyphen']));
});

/** Text, what is found in it, the tree, and the text that the edits make of it (none: no edits). */
const recoveries: [what: string, text: string, problems: string[], tree: string, mended?: string][] = [
  [
    'a value left open before other elements',
    '<Add Channel="\n  <Product ID="x"/>\n</Add>',
    ['quoteNotClosed: "'],
    'Add(Product)',
  ],
  [
    'a value left open at the end of a line',
    '<Add Channel="Current\n  <Product/>\n</Add>',
    ['quoteNotClosed: "Current'],
    'Add(Product)',
    '<Add Channel="Current"\n  <Product/>\n</Add>',
  ],
  [
    'a value left open before the end of its tag',
    '<a>\n<b x="y />\n<b x="z" />\n</a>',
    ['quoteNotClosed: "y'],
    'a(b b)',
    '<a>\n<b x="y" />\n<b x="z" />\n</a>',
  ],
  ['a value left open before an attribute', '<a x="y z="1"/>', ['quoteNotClosed: "y'], 'a', '<a x="y" z="1"/>'],
  ['a value without opening quotation mark', '<a x=y" z="1"/>', ['quoteNotOpened: y'], 'a', '<a x="y" z="1"/>'],
  ['a value without quotation marks', '<a x=C:\\y/>', ['unquoted: C:\\y'], 'a', '<a x="C:\\y"/>'],
  [
    'words without quotation marks',
    '<a x=y of z w="1" v=t u/>',
    ['unquoted: y of z', 'unquoted: t u'],
    'a',
    '<a x="y of z" w="1" v="t u"/>',
  ],
  [
    'words without opening quotation mark',
    '<a x=y of z" w="1"/>',
    ['quoteNotOpened: y of z'],
    'a',
    '<a x="y of z" w="1"/>',
  ],
  [
    'a word before a half-typed attribute',
    '<a>\n<b x=y z\n<b/>\n</a>',
    ['unquoted: y', 'noValue: z'],
    'a(b b)',
    '<a>\n<b x="y" z\n<b/>\n</a>',
  ],
  ['< in a value', '<a x="1<2" y="3"/>', ['lessThanInValue: <'], 'a', '<a x="1&lt;2" y="3"/>'],
  [
    'typographic quotation marks',
    '<a x=“1” y=‘2’/>',
    ['smartQuotes: “1”', 'smartQuotes: ‘2’'],
    'a',
    '<a x="1" y="2"/>',
  ],
  [
    'a typographic quotation mark at one side',
    '<a x=“1" y="2” z="3"/>',
    ['smartQuotes: “1"', 'smartQuotes: "2”'],
    'a',
    '<a x="1" y="2" z="3"/>',
  ],
  ['no = before a value', '<a x "1" y: "2"/>', ['missingEquals: x', 'missingEquals: y'], 'a', '<a x= "1" y= "2"/>'],
  ['an attribute without value', '<a x y= z="1"/>', ['noValue: x', 'noValue: y='], 'a'],
  ['a quotation mark too many', '<a x="1"" y="2"/>', ['strayQuote: "'], 'a', '<a x="1" y="2"/>'],
  ['a comma between attributes', '<a x="1", y="2"/>', ['unexpected: ,'], 'a', '<a x="1"  y="2"/>'],
  ['a space that only looks like one', '<a\u00a0x="1"/>', ['oddSpace: \u00a0'], 'a', '<a x="1"/>'],
  ['the same attribute twice', '<a x="1" x="1"/>', ['duplicateAttribute: x'], 'a', '<a x="1"/>'],
  ['a space within />', '<a><b / ></a>', ['slashSpace: / >'], 'a(b)', '<a><b /></a>'],
  ['a space before the name', '<a>< b/></ a>', ['spaceBeforeName:  ', 'spaceBeforeName:  '], 'a(b)', '<a><b/></a>'],
  ['a lone <', '<a>1 < 2</a>', ['strayLessThan: <'], 'a'],
  [
    'a start tag without <',
    '<Add>\n  Product ID="x">\n    <Language/>\n  </Product>\n</Add>',
    ['tagNotBegun: Product'],
    'Add(Product(Language))',
    '<Add>\n  <Product ID="x">\n    <Language/>\n  </Product>\n</Add>',
  ],
  [
    'the outermost start tag without <',
    'Configuration ID="x">\n  <Add/>\n</Configuration>',
    ['tagNotBegun: Configuration'],
    'Configuration(Add)',
    '<Configuration ID="x">\n  <Add/>\n</Configuration>',
  ],
  [
    'end tags without <',
    '<Add>\n  <Product>\n  /Product>\n  <Product>/Product>\n  <Product/>\n/Add>',
    ['tagNotBegun: /Product', 'tagNotBegun: /Product', 'tagNotBegun: /Add'],
    'Add(Product Product Product)',
    '<Add>\n  <Product>\n  </Product>\n  <Product></Product>\n  <Product/>\n</Add>',
  ],
  ['a half-typed tag', '<Add>\n  <Pro\n  <Product/>\n</Add>', ['tagNotClosed: <Pro'], 'Add(Pro Product)'],
  [
    'a start tag without > that has an end tag',
    '<Add\n  <Product ID="x"\n  </Product>\n</Add>',
    ['tagNotClosed: <Add', 'tagNotClosed: <Product ID="x"'],
    'Add(Product)',
    '<Add\n  <Product ID="x">\n  </Product>\n</Add>',
  ],
  [
    'an unclosed empty element',
    '<Product>\n<Language ID="a">\n<ExcludeApp ID="b" />\n</Product>',
    ['elementNotClosed: Language'],
    'Product(Language ExcludeApp)',
    '<Product>\n<Language ID="a" />\n<ExcludeApp ID="b" />\n</Product>',
  ],
  [
    'an unclosed element before its like',
    '<Add>\n  <Product>\n    <Language/>\n  <Product>\n  </Product>\n</Add>',
    ['elementNotClosed: Product'],
    'Add(Product(Language) Product)',
    '<Add>\n  <Product>\n    <Language/>\n  </Product>\n  <Product>\n  </Product>\n</Add>',
  ],
  [
    'elements unclosed at the end',
    '<Configuration>\n  <Add>\n    <Product/>\n',
    ['elementNotClosed: Configuration', 'elementNotClosed: Add'],
    'Configuration(Add(Product))',
    '<Configuration>\n  <Add>\n    <Product/>\n  </Add>\n</Configuration>\n',
  ],
  [
    'a start tag in the place of an end tag',
    '<Configuration>\n  <Add>\n    <Product/>\n  <Add>\n  <Display/>\n</Configuration>',
    ['startInsteadOfEnd: Add'],
    'Configuration(Add(Product) Display)',
    '<Configuration>\n  <Add>\n    <Product/>\n  </Add>\n  <Display/>\n</Configuration>',
  ],
  [
    'an end tag in another letter case',
    '<Add><Product></product></Add>',
    ['endTagCase: product'],
    'Add(Product)',
    '<Add><Product></Product></Add>',
  ],
  [
    'a misspelt end tag',
    '<Add><Product></Produkt><Product/></Add>',
    ['endTagMismatch: </Produkt>'],
    'Add(Product Product)',
    '<Add><Product></Product><Product/></Add>',
  ],
  ['an end tag that closes nothing', '<a><b/></x><c/></a>', ['strayEnd: </x>'], 'a(b c)'],
  ['an end tag without name', '<a><b></></a>', ['endTagName: </>'], 'a(b)', '<a><b></b></a>'],
  ['crossed end tags', '<a><b><c></b></c></a>', ['crossed: c'], 'a(b(c))'],
  ['an end tag without >', '<a><b></b\n<c/></a>', ['endTagNotClosed: </b'], 'a(b c)', '<a><b></b>\n<c/></a>'],
  ['an end tag with attributes', '<a><b></b x="1"></a>', ['endTagJunk:  x="1"'], 'a(b)', '<a><b></b></a>'],
  ['an unclosed comment', '<a>\n<!-- x\n<b/>\n<!-- y -->\n</a>', ['commentNotClosed: <!--'], 'a(b)'],
  [
    'a comment closed with one hyphen',
    '<a><!-- x -><b/></a>',
    ['commentNotClosed: <!--'],
    'a(b)',
    '<a><!-- x --><b/></a>',
  ],
  ['a comment in a comment', '<a>\n<!-- <b/>\n<!-- x -->\n<c/> -->\n</a>', ['nestedComment: <!--'], 'a'],
  ['a comment begun with one hyphen', '<a><!- x --></a>', ['badComment: <!-'], 'a', '<a><!-- x --></a>'],
  ['an unclosed CDATA section', '<a>\n<![CDATA[ x\n<b/>\n</a>', ['cdataNotClosed: <![CDATA['], 'a(b)'],
  [']]> in text', '<a>]]></a>', ['cdataEnd: ]]>'], 'a', '<a>]]&gt;</a>'],
  ['a reference without semicolon', '<a>&lt 1</a>', ['referenceNotClosed: &lt'], 'a', '<a>&lt; 1</a>'],
  ['an unknown entity', '<a>&nbsp;</a>', ['unknownEntity: &nbsp;'], 'a'],
  [
    'characters that XML forbids',
    '<a>\0\0\0b\u0001</a>',
    ['illegalCharacter: \0\0\0', 'illegalCharacter: \u0001'],
    'a',
  ],
  ['a second root', '<a/><b/><c/>', ['secondRoot: b'], 'a b c'],
  ['text outside the root', 'x\n<a/>', ['textOutside: x'], 'a'],
  [
    'a declaration that is not first',
    '\n<?xml version="1.0"?><a/>',
    ['declarationNotFirst: <?xml'],
    'a',
    '<?xml version="1.0"?><a/>',
  ],
  [
    'a wrong declaration',
    '<?xml version="1.0" encoding="utf-16">\n<a/>',
    ['badDeclaration: <?xml version="1.0" encoding="utf-16">'],
    'a',
    '<?xml version="1.0" encoding="utf-16"?>\n<a/>',
  ],
  ['no element at all', '', ['noRoot: '], ''],
];

describe('recovery from', () => {
  for (const [what, text, problems, shape, better] of recoveries) {
    it(`${what}: reports it once`, () => assert.deepEqual(found(text), problems));
    it(`${what}: keeps the tree`, () => assert.equal(tree(text), shape));
    it(`${what}: offers the right edit`, () => assert.equal(mended(text), better ?? text));
    it(`${what}: does the same with CR LF`, () => assert.deepEqual(kinds(text.replaceAll('\n', '\r\n')), kinds(text)));
  }
});
