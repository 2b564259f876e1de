import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closest } from '../server/src/core/closest';
import { matches, settingsFor } from '../server/src/core/config';
import { render, texts } from '../server/src/core/message';
import { readConfiguration } from '../server/src/core/read-configuration';
import { applyEdits, LineIndex } from '../server/src/core/text';

describe('text', () => {
  it('finds lines after LF, CR LF and a lone CR', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    assert.deepEqual(
      [0, 2, 5, 7].map((offset) => index.positionAt(offset)),
      [0, 1, 2, 3].map((line) => ({ line, character: 0 })),
    );
  });

  it('turns every offset into a position and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '日', '😀')), fc.nat(), (parts, n) => {
        const text = parts.join('');
        const index = new LineIndex(text);
        const offset = n % (text.length + 1);
        assert.equal(index.offsetAt(index.positionAt(offset)), offset);
      }),
    );
  });

  it('gives the last position for an offset behind the end', () => {
    assert.deepEqual(new LineIndex('ab').positionAt(99), { line: 0, character: 2 });
  });

  it('applies edits in the order of the text', () => {
    const edits = [
      { span: { start: 2, end: 3 }, text: 'X' },
      { span: { start: 0, end: 0 }, text: '>' },
    ];
    assert.equal(applyEdits('abcd', edits), '>abXd');
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { span: { start: 0, end: 2 }, text: '' },
      { span: { start: 1, end: 3 }, text: '' },
    ];
    assert.throws(() => applyEdits('abcd', edits), RangeError);
  });
});

describe('closest', () => {
  const channels = [
    'Current',
    'CurrentPreview',
    'MonthlyEnterprise',
    'SemiAnnual',
    'PerpetualVL2021',
    'PerpetualVL2024',
  ];
  const expected: [string, string | undefined][] = [
    ['Curent', 'Current'],
    ['current', 'Current'],
    ['Currnet', 'Current'],
    ['MonthlyEnterprize', 'MonthlyEnterprise'],
    ['PerpetualVL2022', undefined],
    ['Xyz', undefined],
    ['', undefined],
  ];
  for (const [name, meant] of expected)
    it(`"${name}" means ${meant}`, () => assert.equal(closest(name, channels), meant));

  const setupIds = ['VisProR', 'VisPro', 'PrjPro', 'PrjStd', 'ProPlus', 'ProPlusR'];
  for (const [name, meant] of [
    ['VisPor', 'VisPro'],
    ['VisProRX', 'VisProR'],
    ['PrjXXX', undefined],
    ['PropLus', 'ProPlus'],
  ])
    it(`"${name}" means ${meant} rather than a name of another length`, () =>
      assert.equal(closest(name!, setupIds), meant));
});

describe('message', () => {
  const say = texts('test', { found: '{a} and {b} and {unknown}' });
  it('fills in arguments and leaves unknown names alone', () =>
    assert.equal(render(say('found', { a: 1, b: '{a}' })), '1 and {a} and {unknown}'));
  it('prefers the translation', () =>
    assert.equal(render(say('found', { a: 1 }), { 'test.found': '{a} だけ' }), '1 だけ'));
});

describe('configuration', () => {
  const judged = (value: string) => settingsFor({}, undefined, '2026-11-21').isPlaceholder(value);
  for (const value of [
    '{{OFFICE_PATH}}',
    '*BITNESS*',
    '#TenantId',
    '#Name#',
    '${channel}',
    '%%SRC%%',
    'C:\\{{dir}}\\x',
    '{{ channel }}',
    '{{ .Values.channel }}',
    '{{ channel | default("Current") }}',
    '${env:CHANNEL}',
    '${{ inputs.channel }}',
  ])
    it(`takes ${value} for a placeholder`, () => assert.equal(judged(value), true));
  for (const value of [
    '%temp%',
    '#####-#####-#####-#####-#####',
    '*',
    '**/*.xml',
    'C#',
    '{1A2B}',
    '{{}}',
    '* a *',
    'MatchOS',
  ])
    it(`takes ${value} for a value`, () => assert.equal(judged(value), false));

  it('lets the last override that matches win', () => {
    const overrides = [
      { files: ['old/**'], rules: { 'odt/x': 'off' as const } },
      { files: ['*.draft.xml'], rules: { 'odt/x': 'hint' as const } },
    ];
    const level = (path: string) =>
      settingsFor({ rules: { 'odt/x': 'error' }, overrides }, path, '2026-11-21').levelOf({ id: 'odt/x' });
    assert.deepEqual([level('a.xml'), level('old/a.xml'), level('old/b.draft.xml')], ['error', 'off', 'hint']);
  });

  it('accepts the old id of a rule', () => {
    const settings = settingsFor({ rules: { 'odt/old': 'off' } }, undefined, '2026-11-21');
    assert.equal(settings.levelOf({ id: 'odt/new', formerly: ['odt/old'] }), 'off');
  });

  it('takes the name of a folder for what is in it', () => {
    for (const pattern of ['vdi', 'vdi/', 'a/vdi', 'a/vdi/', 'v*/', '!(x)di/'])
      assert.ok(matches([pattern], 'a/vdi/b/c.xml'), pattern);
    for (const pattern of ['c/', 'v*', 'a/v*', 'b/c', 'di', '', '/', 'a'.repeat(70_000)])
      assert.ok(!matches([pattern], 'a/vdi/b/c.xml'), pattern);
  });

  it('matches a pattern without slash in any folder', () => assert.ok(matches(['*.xml'], 'a/b/c.xml')));

  const complaints: [string, RegExp][] = [
    ['{"rules": {"odt/x": "fatal"}}', /"rules" must be/],
    ['{"colour": 1}', /"colour" is not a setting/],
    ['{"today": "soon"}', /"today" must be a date/],
    ['{"tenant": "contoso.sharepoint.com"}', /"tenant" must be the name alone/],
    ['{"rules": ', /line 1 is not valid JSON/],
    ['[]', /one JSON object/],
    ['{"overrides": [{"files": ["a"], "rule": {}}]}', /"rule" is not a setting of "overrides"; known are files, rules/],
    ['{"overrides": [{"rules": {}}]}', /"overrides" must be a list of objects/],
    ['{"overrides": [{"files": ["a"], "rules": {"odt/x": 1}}]}', /"rules" must be/],
    ['{"overrides": [{"files": ["vdi/**", "!vdi/a.xml"]}]}', /"files" holds the pattern "!vdi\/a.xml"/],
    ['{"exclude": ["!a"]}', /"exclude" holds the pattern "!a", and no pattern can begin with "!"/],
    ['{"include": ["./!a"]}', /"include" holds the pattern/],
    ['{"exclude": ["/"]}', /"exclude" holds a pattern that is empty/],
    [`{"exclude": ["${'a'.repeat(70_000)}"]}`, /much too long/],
    ['{"root" true}', /line 1 is not valid JSON: a colon is missing\./],
  ];
  for (const [text, complaint] of complaints)
    it(`complains about ${text.slice(0, 70)}`, () =>
      assert.match(
        readConfiguration(text)
          .complaints.map((message) => render(message))
          .join('\n'),
        complaint,
      ));
  it('accepts comments and trailing commas', () =>
    assert.deepEqual(readConfiguration('\uFEFF// why\n{"root": true,}'), {
      configuration: { root: true },
      complaints: [],
    }));
});
