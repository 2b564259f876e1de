import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { citeResolves } from '../server/src/knowledge/sources';
import { odt } from '../server/src/odt';

/** The hover where '|' stands, as one text. */
function at(marked: string): { marks: string; text: string } | undefined {
  const offset = marked.indexOf('|');
  const source = marked.replace('|', '');
  const hover = odt.hover(odt.parse({ text: source, path: 'configuration.xml' }), offset);
  if (!hover) return undefined;
  for (const cite of hover.sources) assert.ok(citeResolves(cite), cite);
  const { start, end } = hover.span;
  return { marks: source.slice(start, end), text: hover.paragraphs.map((paragraph) => render(paragraph)).join('\n') };
}

const add = (tag: string, inner = '') => `<Configuration><Add ${tag}>${inner}</Add></Configuration>`;

const cases: [what: string, text: string, marks: string, says: RegExp][] = [
  ['an element', '<Configuration><A|dd /></Configuration>', 'Add', /products and languages/],
  ['an end tag', '<Configuration><Add></A|dd></Configuration>', 'Add', /products and languages/],
  ['an attribute', add('Chan|nel="Current"'), 'Channel', /update channel/],
  ['a channel', add('Channel="Curr|ent"'), 'Current', /Current Channel/],
  ['an old channel name', add('Channel="Br|oad"'), 'Broad', /Semi-Annual/],
  ['a product', add('', '<Product ID="ProPlus|2021Volume" />'), 'ProPlus2021Volume', /2026-10-13/],
  ['a language', add('', '<Product ID="x"><Language ID="fi|-fi" /></Product>'), 'fi-fi', /Finnish/],
  ['a language keyword', add('', '<Product ID="x"><Language ID="Match|OS" /></Product>'), 'MatchOS', /Windows/],
  ['an app', add('', '<Product ID="x"><ExcludeApp ID="Ly|nc" /></Product>'), 'Lync', /Skype for Business/],
  [
    'a property',
    '<Configuration><Property Name="SharedComputer|Licensing" Value="1" /></Configuration>',
    'SharedComputerLicensing',
    /licens/,
  ],
  [
    'the value of a property',
    '<Configuration><Property Name="FORCEAPPSHUTDOWN" Value="TR|UE" /></Configuration>',
    'TRUE',
    /unsaved work/,
  ],
  ['a word', '<Configuration><Display Level="No|ne" /></Configuration>', 'None', /shown/],
  [
    'a policy',
    '<Configuration><AppSettings><User App="excel16" Id="L_VBA|WarningsPolicy" /></AppSettings></Configuration>',
    'L_VBAWarningsPolicy',
    /vbawarnings/,
  ],
];

describe('hover', () => {
  for (const [what, text, marks, says] of cases)
    it(`explains ${what}`, () => {
      const found = at(text);
      assert.equal(found?.marks, marks);
      assert.match(found?.text ?? '', says);
    });

  it('calls a product retired only where it is', () => {
    const product = (id: string) => at(add('', `<Product ID="|${id}" />`))?.text ?? '';
    for (const id of ['OneNoteFreeRetail', 'OutlookRetail', 'ProjectStdRetail', 'VisioStdRetail'])
      assert.doesNotMatch(product(id), /Support for Office 2016/, id);
    assert.match(product('WordRetail'), /Support for Office 2016/);
    assert.match(product('ProPlus2024Volume'), /five years/);
    assert.match(product('PublisherRetail'), /Support for Publisher/);
  });

  it('says nothing of what it does not know', () =>
    assert.equal(at('<Configuration><Un|known /></Configuration>'), undefined));
});
