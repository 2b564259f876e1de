import assert from 'node:assert/strict';
import { applyEdits } from '../server/src/core/text';
import { odt } from '../server/src/odt';

/** Completions where '|' stands in the text. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const completions = odt.complete(odt.parse({ text, path: 'configuration.xml' }), offset);
  return { text, completions, labels: completions.map(({ label }) => label) };
}

/** The text after accepting a completion. */
function accept(marked: string, label: string): string {
  const { text, completions } = at(marked);
  const chosen = completions.find((completion) => completion.label === label);
  assert.ok(chosen, `${label} is offered at ${marked}`);
  return applyEdits(text, [chosen.edit]);
}

const inAdd = (tag: string) =>
  `<Configuration>\n  <Add ${tag}\n    <Product ID="O365ProPlusRetail" />\n  </Add>\n</Configuration>`;
const inProduct = (id: string, inner: string) =>
  `<Configuration>\n  <Add>\n    <Product ID="${id}">\n      ${inner}\n    </Product>\n  </Add>\n</Configuration>`;

describe('completion', () => {
  it('starts an empty file', () => {
    assert.deepEqual(at('|').labels, ['Configuration']);
    assert.match(accept('<|', 'Configuration'), /^<Configuration>\n\t<Add [\s\S]*<\/Configuration>$/);
  });

  it('offers the elements that may stand in the parent', () => {
    const { labels } = at('<Configuration>\n  |\n</Configuration>');
    assert.deepEqual(labels.slice(0, 4), ['Info', 'Add', 'Remove', 'RemoveMSI']);
    assert.ok(!labels.includes('Product'));
  });

  it('offers an element that may stand once only while it is missing', () =>
    assert.ok(!at('<Configuration>\n  <Add />\n  <|\n</Configuration>').labels.includes('Add')));

  it('replaces a half-typed tag', () =>
    assert.equal(
      accept('<Configuration><Rem|</Configuration>', 'RemoveMSI'),
      '<Configuration><RemoveMSI />$0</Configuration>',
    ));

  it('offers the end tag that is missing', () =>
    assert.equal(accept('<Configuration>\n  <Add>\n  </|', '</Add>'), '<Configuration>\n  <Add>\n  </Add>'));

  it('takes an element without end tag for the parent', () =>
    assert.ok(at('<Configuration>\n  <Add>\n    <Product ID="x">\n      |').labels.includes('Language')));

  it('offers the attributes that the tag does not have', () => {
    const { labels } = at(inAdd('Channel="Current" |>'));
    assert.ok(labels.includes('OfficeClientEdition'));
    assert.ok(!labels.includes('Channel'));
  });

  it('offers attributes in a half-typed tag', () =>
    assert.ok(at(inAdd('Off|')).labels.includes('OfficeClientEdition')));

  it('replaces the whole value between the quotes', () =>
    assert.equal(accept(inAdd('Channel="Cur|ent">'), 'MonthlyEnterprise'), inAdd('Channel="MonthlyEnterprise">')));

  it('works behind a quote that is not closed', () =>
    assert.equal(accept(inAdd('Channel="|'), 'Current'), inAdd('Channel="Current')));

  it('adds the quotes where there are none', () =>
    assert.equal(accept(inAdd('Channel=|>'), 'Current'), inAdd('Channel="Current">')));

  it('offers a subscription no volume channel', () =>
    assert.deepEqual(
      at(inAdd('Channel="|">')).labels.filter((label) => label.startsWith('Perpetual')),
      [],
    ));

  it('offers a volume suite its own channel only', () => {
    const text = '<Configuration><Add Channel="|"><Product ID="ProPlus2024Volume" /></Add></Configuration>';
    assert.deepEqual(at(text).labels, ['PerpetualVL2024']);
  });

  it('offers languages that the product does not have', () => {
    const { labels } = at(inProduct('O365ProPlusRetail', '<Language ID="ja-jp" /><Language ID="|" />'));
    assert.ok(labels.includes('fi-fi') && labels.includes('MatchOS') && !labels.includes('ja-jp'));
  });

  describe('offers nothing that a rule would mark', () => {
    const cases: [what: string, marked: string, wrong: string, right: string][] = [
      ['a language that Visio lacks', inProduct('VisioProRetail', '<Language ID="|" />'), 'en-gb', 'fi-fi'],
      ['a language in no list for Visio', inProduct('VisioProRetail', '<Language ID="|" />'), 'af-za', 'fi-fi'],
      [
        'the product itself as its target',
        inProduct('VisioProRetail', '<Language ID="MatchInstalled" TargetProduct="|" />'),
        'VisioProRetail',
        'O365ProPlusRetail',
      ],
      [
        'a volume channel for updates of a subscription',
        '<Configuration><Add><Product ID="O365ProPlusRetail" /></Add><Updates Channel="|" /></Configuration>',
        'PerpetualVL2024',
        'Current',
      ],
      [
        'a product of another channel',
        '<Configuration><Add Channel="Current"><Product ID="|" /></Add></Configuration>',
        'ProPlus2024Volume',
        'O365ProPlusRetail',
      ],
      ['a key for a subscription', inAdd('>\n<Product ID="O365ProPlusRetail" | />'), 'PIDKEY', 'MSICondition'],
      [
        'the languages of the device for a removal',
        '<Configuration><Remove><Product ID="O365ProPlusRetail"><Language ID="|" /></Product></Remove></Configuration>',
        'MatchOS',
        'fi-fi',
      ],
      [
        'an app twice',
        inProduct('O365ProPlusRetail', '<ExcludeApp ID="Access" /><ExcludeApp ID="|" />'),
        'Access',
        'Groove',
      ],
    ];
    for (const [what, marked, wrong, right] of cases)
      it(what, () => {
        const { labels } = at(marked);
        assert.ok(!labels.includes(wrong), wrong);
        assert.ok(labels.includes(right), right);
      });
  });

  it('offers apps by their ids, with the names that people know', () => {
    const { completions } = at(inProduct('O365ProPlusRetail', '<ExcludeApp ID="|" />'));
    const lync = completions.find(({ label }) => label === 'Lync');
    assert.equal(lync?.detail?.args.name, 'Skype for Business');
  });

  it('offers properties, then the values of the one that is named', () => {
    assert.ok(at('<Configuration><Property Name="|" /></Configuration>').labels.includes('SharedComputerLicensing'));
    assert.deepEqual(at('<Configuration><Property Name="FORCEAPPSHUTDOWN" Value="|" /></Configuration>').labels, [
      'FALSE',
      'TRUE',
    ]);
  });

  it('fills in a whole policy', () => {
    const text = accept('<Configuration><AppSettings>|</AppSettings></Configuration>', 'excel16: VBA warnings policy');
    assert.match(
      text,
      /<User Key="software\\\\microsoft\\\\office\\\\16.0\\\\excel\\\\security" Name="vbawarnings" Value="\$\{1\|[1-4,]{7}\|\}" Type="REG_DWORD" App="excel16" Id="L_VBAWarningsPolicy" \/>/,
    );
  });

  it('is silent in a comment', () => assert.deepEqual(at('<Configuration><!-- <| --></Configuration>').labels, []));

  it('explains an entry when asked', () => {
    const { completions } = at(inAdd('Channel="|">'));
    const documentation = completions[0]?.documentation?.();
    assert.ok(documentation && documentation.paragraphs.length > 1 && documentation.sources.length > 0);
  });
});
