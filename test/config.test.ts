import assert from 'node:assert/strict';
import { build, clean, inPlace, misspelt, type Place } from './cli/run';

const rulesAt = (place: Place, ...args: string[]): string[] =>
  [...place.run(args).out.matchAll(/^(\S+?):\d+:\d+: (\w+) (\S+):/gm)].map(
    ([, path, level, rule]) => `${path} ${level} ${rule}`,
  );

const warned = (path: string) => `${path} warning odt/channel-unknown`;

describe('configuration files', () => {
  before(build);

  it(
    'are found up the tree',
    inPlace(
      { '.m365lint.jsonc': '{ "rules": { "odt/channel-unknown": "error" }, "root": true }', 'a/b/c.xml': misspelt },
      (place) => assert.deepEqual(rulesAt(place), ['a/b/c.xml error odt/channel-unknown']),
    ),
  );

  const nested = {
    '.m365lint.jsonc': `{
      // severities of both files are joined, the nearer one wins
      "root": true, "cloud": "China",
      "rules": { "odt/channel-unknown": "error", "odt/channel-beta": "off" },
    }`,
    'a/.m365lint.jsonc': '{ "rules": { "odt/channel-unknown": "info" }, "tenant": "contoso" }',
    'a/c.xml': misspelt,
    'c.xml': misspelt,
  };

  it(
    'are joined, the nearest first',
    inPlace(nested, (place) =>
      assert.deepEqual(rulesAt(place), ['a/c.xml info odt/channel-unknown', 'c.xml error odt/channel-unknown']),
    ),
  );

  it(
    'are joined up to the one that is the root',
    inPlace({ ...nested, 'a/.m365lint.jsonc': '{ "root": true }' }, (place) =>
      assert.deepEqual(rulesAt(place, 'a'), [warned('a/c.xml')]),
    ),
  );

  it(
    'can be printed as they are in force',
    inPlace(nested, (place) => {
      const printed = JSON.parse(place.run(['--print-config', 'a/new.xml']).out);
      assert.deepEqual(printed.files, ['a/.m365lint.jsonc', '.m365lint.jsonc']);
      assert.deepEqual([printed.cloud, printed.tenant], ['China', 'contoso']);
      assert.equal(printed.rules['odt/channel-unknown'], 'info');
      assert.equal(printed.rules['odt/channel-beta'], 'off');
      assert.equal(printed.rules['odt/xml-not-well-formed'], 'error');
    }),
  );

  it(
    'yield to --config, --no-config and --rule',
    inPlace({ ...nested, 'ci/lint.jsonc': '{ "rules": { "odt/channel-unknown": "hint" } }' }, (place) => {
      assert.deepEqual(rulesAt(place, 'c.xml', '--config', 'ci/lint.jsonc'), ['c.xml hint odt/channel-unknown']);
      assert.deepEqual(rulesAt(place, 'c.xml', '--no-config'), [warned('c.xml')]);
      assert.deepEqual(rulesAt(place, 'c.xml', '--rule', 'odt/channel-unknown=off'), []);
    }),
  );

  it(
    'exclude files and folders, also named ones',
    inPlace(
      {
        '.m365lint.jsonc': '{ "root": true, "exclude": ["old/", "*.draft.xml", "x/y"] }',
        'a/old/c.xml': misspelt,
        'a/c.draft.xml': misspelt,
        'x/y/z/c.xml': misspelt,
        'c.xml': misspelt,
      },
      (place) => {
        assert.deepEqual(rulesAt(place), [warned('c.xml')]);
        const named = place.run(['a/old/c.xml']);
        assert.deepEqual([named.code, named.out], [0, '']);
        assert.match(
          named.err,
          /^a\/old\/c\.xml is not checked as a deployment file\. The configuration excludes it\./,
        );
      },
    ),
  );

  it(
    'include files whatever they hold',
    inPlace(
      {
        '.m365lint.jsonc': '{ "root": true, "include": ["templates/*.xml.tmpl"] }',
        'templates/office.xml.tmpl': '<Add Channel="Curent"/>',
      },
      (place) => assert.ok(rulesAt(place).includes(warned('templates/office.xml.tmpl'))),
    ),
  );

  it(
    'override severities for some files',
    inPlace(
      {
        '.m365lint.jsonc':
          '{ "root": true, "overrides": [{ "files": ["pilot/**"], "rules": { "odt/channel-unknown": "off" } }] }',
        'pilot/c.xml': misspelt,
        'c.xml': misspelt,
      },
      (place) => assert.deepEqual(rulesAt(place), [warned('c.xml')]),
    ),
  );

  it(
    'say what is filled in later',
    inPlace(
      {
        '.m365lint.jsonc': '{ "root": true, "placeholders": ["<<…>>", "[[…]]"] }',
        'c.xml': clean.replace('MonthlyEnterprise', '[[Channel]]'),
      },
      (place) => {
        assert.deepEqual(rulesAt(place), []);
        assert.equal(rulesAt(place, '--no-config').length > 0, true);
      },
    ),
  );

  it(
    'need not say so for the usual placeholders',
    inPlace(
      { 'c.xml': clean.replace('MonthlyEnterprise', '{{channel}}').replace('O365ProPlusRetail', '%%PRODUCT%%') },
      (place) => assert.deepEqual(rulesAt(place), []),
    ),
  );

  const broken: [name: string, text: string, sentence: RegExp][] = [
    ['no JSON', '{ "rules": { ', /cannot be used: line \d+ is not valid JSON/],
    ['a key that is not a setting', '{ "rulez": {} }', /"rulez" is not a setting/],
    ['a severity that there is not', '{ "rules": { "odt/channel-unknown": "fatal" } }', /"rules" must be/],
    ['a list', '[]', /it must be one JSON object/],
    ['a wrong cloud', '{ "cloud": "Moon" }', /"cloud" must be one of/],
  ];
  for (const [name, text, sentence] of broken)
    it(
      `with ${name} stop the run`,
      inPlace({ '.m365lint.jsonc': text, 'c.xml': misspelt }, (place) => {
        const { code, out, err } = place.run([]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, /^The configuration file "\.m365lint\.jsonc" cannot be used: /);
        assert.match(err, sentence);
        assert.equal(err.trimEnd().split('\n').length, 1, err);
      }),
    );

  it(
    'with a rule that does not exist are used, with a word about it',
    inPlace(
      { '.m365lint.jsonc': '{ "root": true, "rules": { "odt/chanel-unknown": "off" } }', 'c.xml': misspelt },
      (place) => {
        const { code, err } = place.run([]);
        assert.equal(code, 0);
        assert.match(
          err,
          /names a rule that does not exist: "odt\/chanel-unknown"; did you mean "odt\/channel-unknown"\?\n$/,
        );
      },
    ),
  );

  it(
    'may begin with a byte order mark',
    inPlace(
      { '.m365lint.jsonc': '\uFEFF{ "root": true, "rules": { "odt/channel-unknown": "off" } }', 'c.xml': misspelt },
      (place) => assert.deepEqual(rulesAt(place), []),
    ),
  );
});
