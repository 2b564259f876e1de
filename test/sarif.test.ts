import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { lineFingerprints } from '../server/src/cli/format/fingerprints';
import { build, clean, inPlace, log4j, misspelt, type Place, unclosed, unusedIgnore } from './cli/run';

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[];
  relatedLocations?: { id: number }[];
  partialFingerprints: { primaryLocationLineHash: string; 'm365lint/v1': string };
  fixes?: { artifactChanges: { replacements: { deletedRegion: Region }[] }[] }[];
}

interface SarifRule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri?: string;
  properties: Record<string, string> & { tags: string[] };
}

function validator() {
  const { $schema, id, ...schema } = sarifSchema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

function logOf(place: Place, ...args: string[]) {
  const log = JSON.parse(place.run(['--format', 'sarif', ...args]).out);
  const [run] = log.runs;
  return { log, run, rules: run.tool.driver.rules as SarifRule[], results: run.results as Result[] };
}

/** Two equal products: their finding points at a second place. */
const twice = clean.replace(/ {4}<Product.*<\/Product>\n/s, (product) => product + product);

const files = {
  'a b/über#1.xml': misspelt,
  'unclosed.xml': unclosed,
  'unused.xml': unusedIgnore,
  'twice.xml': twice,
  'clean.xml': clean,
  'log4j2.xml': log4j,
};

describe('SARIF', () => {
  before(build);

  it(
    'follows the schema',
    inPlace(files, (place) => {
      const validate = validator();
      assert.ok(validate(logOf(place).log), JSON.stringify(validate.errors, null, 2));
    }),
  );

  it(
    'follows the schema when nothing is found, so that fixed alerts close',
    inPlace({}, (place) => {
      const validate = validator();
      const { log, results } = logOf(place);
      assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
      assert.deepEqual(results, []);
    }),
  );

  it(
    'has in every rule what code scanning asks for',
    inPlace(files, (place) => {
      const { rules } = logOf(place);
      assert.ok(rules.length >= 3);
      for (const { id, shortDescription, fullDescription, help, helpUri, properties } of rules) {
        for (const { text } of [shortDescription, fullDescription, help])
          assert.ok(text.length > 10 && text.length < 1024, id);
        assert.match(shortDescription.text, /\.$/, id);
        assert.ok(help.markdown.startsWith('#'), id);
        assert.ok(!help.markdown.includes('generated') && !help.markdown.includes('日本語'), id);
        assert.equal(helpUri !== undefined, id !== 'core/unused-ignore', id);
        assert.match(properties.precision!, /^(very-high|high|medium|low)$/, id);
        assert.match(properties['problem.severity']!, /^(error|warning|recommendation)$/, id);
        assert.ok(properties.tags.length > 0 && properties.tags.length <= 10, id);
      }
    }),
  );

  it(
    'has in every result what code scanning asks for',
    inPlace(files, (place) => {
      const { run, rules, results } = logOf(place);
      assert.deepEqual([run.columnKind, run.automationDetails.id], ['utf16CodeUnits', 'm365lint/deployment-files/']);
      for (const { ruleId, ruleIndex, level, locations, message, partialFingerprints } of results) {
        assert.equal(rules[ruleIndex]?.id, ruleId);
        assert.match(level, /^(error|warning|note)$/);
        assert.equal(locations.length, 1);
        const { region } = locations[0]!.physicalLocation;
        assert.ok(
          [region.startLine, region.startColumn, region.endLine, region.endColumn].every((n) => n >= 1),
          ruleId,
        );
        assert.equal(region.startLine, region.endLine, `${ruleId} is shown in a review only if all its lines changed`);
        assert.match(message.text, /^[^.!?]+/);
        for (const fingerprint of Object.values(partialFingerprints)) assert.match(fingerprint, /^[0-9a-f]{1,16}:\d+$/);
      }
    }),
  );

  it(
    'percent-encodes relative paths',
    inPlace(files, (place) => {
      const [first] = logOf(place, 'a b').results;
      assert.equal(first?.locations[0]?.physicalLocation.artifactLocation.uri, 'a%20b/%C3%BCber%231.xml');
    }),
  );

  it(
    'gives the fixes as replacements',
    inPlace(files, (place) => {
      const [first] = logOf(place, 'a b').results;
      const { deletedRegion } = first!.fixes![0]!.artifactChanges[0]!.replacements[0]!;
      assert.deepEqual(deletedRegion, { startLine: 2, startColumn: 42, endLine: 2, endColumn: 48 });
    }),
  );

  it(
    'links the second place from the message',
    inPlace(files, (place) => {
      const found = logOf(place, 'twice.xml').results.filter(({ relatedLocations }) => relatedLocations);
      assert.ok(found.length > 0);
      for (const { message, relatedLocations } of found)
        for (const { id } of relatedLocations!) assert.ok(message.text.includes(`](${id})`), message.text);
    }),
  );

  it(
    'leaves hints out',
    inPlace(files, (place) => assert.deepEqual(logOf(place, 'a b', '--rule', 'odt/channel-unknown=hint').results, [])),
  );

  it(
    'keeps the fingerprint of a line that moves',
    inPlace(
      { 'a.xml': misspelt, 'b.xml': `<!-- one -->\n<!-- two -->\n${misspelt.replaceAll('  <', '\t<')}` },
      (place) => {
        const [a, b] = logOf(place).results.map((result) => result.partialFingerprints.primaryLocationLineHash);
        assert.equal(a, b);
      },
    ),
  );

  it(
    'has a fingerprint of its own that a line keeps among other neighbours',
    inPlace({ 'a.xml': misspelt, 'b.xml': misspelt.replace('O365Pro', 'X365Pro') }, (place) => {
      const [a, b] = logOf(place, '--rule', 'odt/product-unknown=off').results.map(
        (found) => found.partialFingerprints,
      );
      assert.equal(a?.['m365lint/v1'], b?.['m365lint/v1']);
      assert.notEqual(a?.primaryLocationLineHash, b?.primaryLocationLineHash);
    }),
  );

  it(
    'says whether every file could be read',
    inPlace({ 'c.xml': clean }, (place) => {
      truncateSync(place.at('c.xml'), 65 * 1024 * 1024);
      assert.equal(logOf(place, 'c.xml').run.invocations[0].executionSuccessful, false);
      assert.equal(logOf(place).run.invocations[0].executionSuccessful, true);
    }),
  );
});

/** The values are those that GitHub's own action gives for these texts. */
describe('line fingerprints', () => {
  it('of an empty text', () => assert.deepEqual(lineFingerprints('').slice(1), ['c129715d7a2bc9a3:1']));

  it('ignore white space', () =>
    assert.deepEqual(lineFingerprints(' a\nb\n  \t\tc\n d').slice(1), [
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]));

  it('are the same for every kind of line end', () => {
    const expected = ['e9496ae3ebfced30:1', 'fb7c023a8b9ccb3f:1', 'ce8ba1a563dcdaca:1', 'e20e36e16fcb0cc8:1'];
    const text = ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n';
    for (const end of ['\n', '\r', '\r\n'])
      assert.deepEqual(lineFingerprints(text.replaceAll('\n', end)).slice(1, 5), expected, JSON.stringify(end));
  });

  it('count equal lines', () => {
    const [, first, second] = lineFingerprints('Lorem ipsum dolor sit amet.\n'.repeat(10));
    assert.deepEqual([first, second], ['a7f2ff13bc495cf2:1', 'a7f2ff13bc495cf2:2']);
  });
});
