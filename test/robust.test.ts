import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { settingsFor } from '../server/src/core/config';
import { fixAll } from '../server/src/core/fix';
import { odt } from '../server/src/odt';
import { corpusFiles, corpusMissing } from './corpus';
import { reading, typing, typingAll } from './typing';

const settings = settingsFor({}, 'configuration.xml', '2026-11-21');
const root = join(__dirname, '..');

const exercise = (text: string, offset?: number) => typing(odt, 'configuration.xml', text, offset);
const exerciseWhole = (text: string) => reading(odt, 'configuration.xml', text);
const everyPrefix = (text: string) => typingAll(odt, 'configuration.xml', text);

const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xml'))
  .map((name) => ({ name, text: readFileSync(join(root, 'examples', name), 'utf8') }));

describe('every prefix', function () {
  this.timeout(600_000);

  for (const { name, text } of examples) {
    it(`of examples/${name}`, () => everyPrefix(text));
    it(`of examples/${name} with CR LF`, () => everyPrefix(text.replaceAll('\n', '\r\n')));
  }

  const real = corpusFiles('odt')
    .sort((a, b) => a.text.length - b.text.length)
    .filter((_, index) => index % 2 === 0)
    .slice(0, 50);
  it('of 50 real files, and the same with CR LF', function () {
    if (corpusMissing) {
      console.log(`    skipped: ${corpusMissing}`);
      this.skip();
    }
    assert.equal(real.length, 50);
    for (const { text } of real) {
      const lf = text.replaceAll('\r\n', '\n');
      everyPrefix(lf);
      everyPrefix(lf.replaceAll('\n', '\r\n'));
    }
  });
});

describe('hostile text', () => {
  const names = [
    'Configuration',
    'Add',
    'Product',
    'Language',
    'Property',
    'Remove',
    'User',
    'Updates',
    'Display',
    'X',
  ];
  const attributes = [
    'ID',
    'Channel',
    'Name',
    'Value',
    'Level',
    'Version',
    'SourcePath',
    'PIDKEY',
    'Fallback',
    'Deadline',
  ];
  const values = [
    '',
    'TRUE',
    'Current',
    'en-us',
    'MatchOS',
    'O365ProPlusRetail',
    '16.0.1.2',
    '\\\\s\\d',
    '1',
    '{{x}}',
    '&',
    '<',
    'é😀',
  ];
  const attribute = fc
    .tuple(fc.constantFrom(...attributes), fc.constantFrom(...values))
    .map(([name, value]) => ` ${name}="${value}"`);
  const piece = fc.oneof(
    fc
      .tuple(fc.constantFrom(...names), fc.array(attribute, { maxLength: 4 }), fc.constantFrom('>', '/>', '', ' >'))
      .map(([name, list, end]) => `<${name}${list.join('')}${end}`),
    fc.constantFrom(...names).map((name) => `</${name}>`),
    fc.constantFrom(
      '<!-- m365lint-ignore odt/channel-unknown: x -->',
      '<!--',
      '-->',
      '\n',
      '\r\n',
      'text',
      '<![CDATA[',
      ']]>',
      '<?xml?>',
      '<!DOCTYPE x [',
      '\0',
      '"',
      '“',
      '&#0;',
      '\uD800',
    ),
  );

  it('made of parts of the format never throws, and its fixes end', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, n) => {
        const text = pieces.join('');
        exercise(text, n % (text.length + 1));
        exerciseWhole(text);
        const once = fixAll(odt, { text, path: 'configuration.xml' }, settings).text;
        assert.equal(fixAll(odt, { text: once, path: 'configuration.xml' }, settings).text, once);
      }),
      { numRuns: 500 },
    );
  });

  it('of any characters never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        exercise(text);
        exerciseWhole(text);
      }),
      { numRuns: 500 },
    );
  });

  const deep: [string, string][] = [
    ['100,000 nested elements', '<Add>'.repeat(100_000)],
    ['100,000 half-typed tags', '<Add '.repeat(100_000)],
    ['100,000 angle brackets', '<'.repeat(100_000)],
    ['100,000 nested and closed', `${'<Add>'.repeat(100_000)}${'</Add>'.repeat(100_000)}`],
    [
      '100,000 products',
      `<Configuration><Add>${'<Product ID="O365ProPlusRetail"/>'.repeat(100_000)}</Add></Configuration>`,
    ],
    ['100,000 ampersands', `<Configuration a="${'&'.repeat(100_000)}"/>`],
    ['a megabyte of blanks in a tag', `<Configuration ${' '.repeat(1_000_000)}`],
  ];
  for (const [what, text] of deep)
    it(`${what} neither overflow nor hang`, () => {
      exercise(text);
      exerciseWhole(text);
    });
});
