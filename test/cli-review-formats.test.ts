import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { build, clean, hostile, inPlace, misspelt, type Place, printed, unclosed, unusedIgnore } from './cli/run';

const xml = (text: string) => {
  assert.equal(XMLValidator.validate(text), true, text);
  const options = { ignoreAttributes: false, attributeNamePrefix: '', isArray: (name: string) => lists.includes(name) };
  return new XMLParser(options).parse(text);
};
const lists = ['file', 'error', 'testsuite', 'testcase'];

/** Restated from what the consumers document; everything that they would not read is an error here. */
function follows(schema: object, value: unknown) {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  assert.ok(validate(value), JSON.stringify(validate.errors, null, 2));
}

const closed = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 1 };

/** One error, one warning, one info, and one file without findings. */
const files = { 'a/configuration.xml': misspelt, 'b.xml': unclosed, 'c.xml': clean, 'd.xml': unusedIgnore };

describe('formats for reviews', () => {
  before(build);

  describe('rdjson', () => {
    const place = closed({ line: count, column: count });
    const range = closed({ start: place, end: place });
    const diagnostic = closed(
      {
        message: text,
        location: closed({ path: { type: 'string', pattern: '^[^/\\\\.]' }, range }),
        severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
        code: closed({ value: text, url: { type: 'string', pattern: '^https://' } }, ['value']),
        suggestions: { type: 'array', minItems: 1, items: closed({ range, text: { type: 'string' } }) },
      },
      ['message', 'location', 'severity', 'code'],
    );
    const schema = closed({
      source: closed({ name: text, url: text }),
      diagnostics: { type: 'array', items: diagnostic },
    });

    it(
      'has the shape that reviewdog reads',
      inPlace(files, (place) => {
        const report = JSON.parse(printed(place, 'rdjson'));
        follows(schema, report);
        assert.deepEqual(
          report.diagnostics.map(({ severity }: { severity: string }) => severity),
          ['WARNING', 'ERROR', 'INFO'],
        );
      }),
    );

    it(
      'has it when nothing is found',
      inPlace({}, (place) => follows(schema, JSON.parse(printed(place, 'rdjson')))),
    );

    /** Suggestions, carried out on the bytes of the file as reviewdog does. */
    const applied = (content: Buffer, place: Place) => {
      const [{ suggestions }] = JSON.parse(printed(place, 'rdjson', 'x.xml')).diagnostics;
      const [{ range, text }] = suggestions;
      const starts = [0];
      for (const [at, byte] of content.entries()) if (byte === 10) starts.push(at + 1);
      const at = ({ line, column }: { line: number; column: number }) => starts[line - 1]! + column - 1;
      const [from, to] = [content.subarray(0, at(range.start)), content.subarray(at(range.end))];
      return Buffer.concat([from, Buffer.from(text), to]).toString();
    };
    const wanted = misspelt.replace('Curent', 'Current');
    const cases: [name: string, change: (text: string) => string][] = [
      ['ASCII', (text) => text],
      ['characters of two, three and four bytes before it', (text) => text.replace('<Add ', '<!-- é日本😀 --><Add ')],
      ['a byte order mark on its line', (text) => `\uFEFF${text.replace(/\n\s*/, ' ')}`],
      ['a byte order mark on another line', (text) => `\uFEFF${text}`],
    ];
    for (const [name, change] of cases)
      it(
        `counts columns in bytes: ${name}`,
        inPlace({ 'x.xml': change(misspelt) }, (place) =>
          assert.equal(applied(Buffer.from(change(misspelt)), place), change(wanted)),
        ),
      );

    const lower = clean.replace('<Product', '<product').replace('</Product', '</product');
    it(
      'joins the edits of a fix over what lies between them',
      inPlace({ 'x.xml': lower }, (place) => assert.equal(applied(Buffer.from(lower), place), clean)),
    );
  });

  describe('checkstyle', () => {
    it(
      'lists every file with its findings',
      inPlace(files, (place) => {
        const { checkstyle } = xml(printed(place, 'checkstyle'));
        assert.ok(checkstyle.version);
        const seen = checkstyle.file.map(({ name, error = [] }: { name: string; error?: Record<string, string>[] }) => [
          name,
          ...error.map(({ line, column, severity, source }) => `${line}:${column} ${severity} ${source}`),
        ]);
        assert.deepEqual(seen, [
          ['a/configuration.xml', '2:42 warning m365lint.odt/channel-unknown'],
          ['b.xml', '3:6 error m365lint.odt/xml-not-well-formed'],
          ['c.xml'],
          ['d.xml', '2:3 info m365lint.core/unused-ignore'],
        ]);
      }),
    );

    it(
      'gives back what a message holds',
      inPlace({ 'x.xml': hostile }, (place) => {
        const [{ problems }] = JSON.parse(printed(place, 'json')).files;
        const { message } = xml(printed(place, 'checkstyle')).checkstyle.file[0].error[0];
        assert.equal(message, problems[0].message.replace('##vso', '#\u200B#vso'));
      }),
    );
  });

  describe('junit', () => {
    interface Suite {
      name: string;
      tests: string;
      failures: string;
      testcase: { name: string; classname: string; failure?: { message: string; type: string } }[];
    }
    const suitesOf = (place: Place): { testsuite: Suite[]; tests: string; failures: string } =>
      xml(printed(place, 'junit')).testsuites;

    it(
      'has a suite for each file, a failure for errors and warnings, and a passing case for the rest',
      inPlace(files, (place) => {
        const seen = suitesOf(place).testsuite.map(({ name, testcase }) => [
          name,
          ...testcase.map(({ name, failure }) => `${name}${failure ? ` ${failure.type}` : ''}`),
        ]);
        assert.deepEqual(seen, [
          ['a/configuration.xml', 'odt/channel-unknown warning'],
          ['b.xml', 'odt/xml-not-well-formed error'],
          ['c.xml', 'm365lint'],
          ['d.xml', 'core/unused-ignore'],
        ]);
      }),
    );

    it(
      'counts right, and names no two cases of a suite alike',
      inPlace({ 'x.xml': misspelt.replace('<Add', '<Add Foo="1" Bar="2"') }, (place) => {
        const { testsuite, tests, failures } = suitesOf(place);
        const [suite] = testsuite;
        assert.equal(Number(suite?.tests), suite?.testcase.length);
        assert.equal(new Set(suite?.testcase.map(({ name }) => name)).size, suite?.testcase.length);
        assert.ok(suite?.testcase.some(({ name }) => name.endsWith(' (2)')));
        const failed = suite?.testcase.filter(({ failure }) => failure).length;
        assert.deepEqual([Number(tests), Number(failures)], [suite?.testcase.length, failed]);
      }),
    );

    it(
      'has a passing case when there is nothing to check',
      inPlace({}, (place) => assert.equal(suitesOf(place).testsuite[0]?.testcase.length, 1)),
    );
  });

  for (const format of ['checkstyle', 'junit'])
    it(
      `${format} names a file that is called true`,
      inPlace({ true: misspelt }, (place) => {
        const text = printed(place, format, 'tru[e]');
        xml(text);
        assert.match(text, / name="true"/);
      }),
    );

  describe('gitlab', () => {
    const schema = {
      type: 'array',
      items: closed({
        description: text,
        check_name: text,
        fingerprint: text,
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: closed({ path: { type: 'string', pattern: '^[^./\\\\]' }, lines: closed({ begin: count }) }),
      }),
    };
    const reportOf = (place: Place): { fingerprint: string; severity: string }[] =>
      JSON.parse(printed(place, 'gitlab'));

    it(
      'has the shape of a Code Quality report',
      inPlace(files, (place) => {
        follows(schema, reportOf(place));
        assert.deepEqual(
          reportOf(place).map(({ severity }) => severity),
          ['minor', 'major', 'info'],
        );
      }),
    );

    it(
      'is an empty list when nothing is found',
      inPlace({}, (place) => assert.deepEqual(reportOf(place), [])),
    );

    it(
      'tells findings apart, and knows them again when lines move',
      inPlace(
        { 'a.xml': misspelt, 'b.xml': misspelt, 'c.xml': misspelt.replace('<Add', '<Add Foo="1" Bar="2"') },
        (place) => {
          const before = reportOf(place).map(({ fingerprint }) => fingerprint);
          assert.equal(new Set(before).size, before.length);
          place.write('a.xml', `<!-- x -->\n\n${misspelt}`);
          assert.deepEqual(
            reportOf(place).map(({ fingerprint }) => fingerprint),
            before,
          );
        },
      ),
    );
  });

  for (const format of ['rdjson', 'checkstyle', 'junit', 'gitlab', 'azure', 'markdown'])
    it(
      `${format} leaves hints out`,
      inPlace({ 'x.xml': misspelt }, (place) => {
        const out = printed(place, format, '--rule', 'odt/channel-unknown=hint');
        const plain = printed(place, 'unix', '--rule', 'odt/channel-unknown=hint');
        assert.ok(!out.replace(plain, '').includes('odt/channel-unknown'));
      }),
    );
});
