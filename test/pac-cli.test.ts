import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build, inPlace, type Place } from './cli/run';

const script = `function FindProxyForURL(url, host) {
  host = host.toLowerCase();
  if (isPlainHostName(host)) return "DIRECT";
  if (host == "outlook.office.com") return "DIRECT";
  return "PROXY proxy.example.com:8080";
}
`;

interface Route {
  url: string;
  result: string[];
  line: number;
  column: number;
  endpointSet: number | null;
  category: string | null;
  required: boolean | null;
}

const effectOf = (place: Place, ...args: string[]) =>
  JSON.parse(place.run(['effect', 'proxy.pac', '--format', 'json', ...args]).out) as {
    kind: string;
    cloud: string;
    routes: Route[];
    errors: object[];
  };

const rulesOf = (out: string): string[] =>
  JSON.parse(out).files.flatMap(({ problems }: { problems: { rule: string }[] }) => problems.map(({ rule }) => rule));

describe('PAC scripts on the command line', () => {
  before(build);

  it(
    'effect gives a route for every endpoint as data',
    inPlace({ 'proxy.pac': script }, (place) => {
      const { kind, routes, errors } = effectOf(place);
      assert.deepEqual([kind, errors], ['pac', []]);
      const route = routes.find(({ url }) => url === 'https://outlook.office.com/');
      const { result, line, column, endpointSet, category, required } = route!;
      assert.deepEqual(
        [result, line, column, endpointSet, category, required],
        [['DIRECT'], 4, 37, 1, 'Optimize', true],
      );
    }),
  );

  it(
    'effect tells it in columns',
    inPlace({ 'proxy.pac': script }, (place) => {
      const { out, code } = place.run(['effect', 'proxy.pac']);
      assert.equal(code, 0);
      assert.match(out, /^Microsoft 365: Optimize 1\/4 direct · Allow 0\/44 direct · activation 17\/17$/m);
      assert.match(out, /^Host +Set +Category +Required +Result +Line$/m);
      assert.match(out, /^outlook\.office\.com +1 +Optimize +yes +DIRECT +4$/m);
      assert.match(place.run(['effect', 'proxy.pac', '--locale', 'ja']).out, /^ホスト +セット +カテゴリ/m);
    }),
  );

  it(
    'effect asks what it is told to ask',
    inPlace(
      { 'proxy.pac': script.replace('isPlainHostName(host)', 'isInNet(host, "10.0.0.0", "255.0.0.0")') },
      (place) => {
        const { routes } = effectOf(
          place,
          '--url',
          'http://a.example/x',
          '--url',
          'b.example',
          '--resolve',
          'a.example=10.0.0.1',
        );
        assert.deepEqual(
          routes.map(({ url, result }) => [url, result[0]]),
          [
            ['http://a.example/x', 'DIRECT'],
            ['https://b.example/', 'PROXY proxy.example.com:8080'],
          ],
        );
      },
    ),
  );

  it(
    'effect freezes the clock, in UTC',
    inPlace(
      { 'proxy.pac': 'function FindProxyForURL(u, h) { return timeRange(8) ? "DIRECT" : "PROXY p:80"; }' },
      (place) => {
        const at = (date: string) => effectOf(place, '--url', 'a.example', '--at', date).routes[0]!.result[0];
        assert.deepEqual(
          [at('2026-11-21T08:30'), at('2026-11-21T09:30+01:00'), at('2026-11-21')],
          ['DIRECT', 'DIRECT', 'PROXY p:80'],
        );
      },
    ),
  );

  it(
    'effect takes cloud and tenant from the configuration, unless options say otherwise',
    inPlace({ 'proxy.pac': script, '.m365lint.jsonc': '{ "cloud": "China", "tenant": "adatum" }' }, (place) => {
      assert.equal(effectOf(place).cloud, 'China');
      const { cloud, routes } = effectOf(place, '--cloud', 'Worldwide', '--tenant', 'contoso');
      assert.equal(cloud, 'Worldwide');
      assert.ok(routes.some(({ url }) => url === 'https://contoso-my.sharepoint.com/'));
      assert.equal(effectOf(place, '--no-config').cloud, 'Worldwide');
    }),
  );

  for (const [args, complaint] of [
    [['--url', 'https://'], /^"https:\/\/" is not an address/],
    [['--at', 'tomorrow'], /^"tomorrow" is not a date/],
    [['--at', '2026-02-30'], /^"2026-02-30" is not a date/],
    [['--at', '2026-02-30T08:00'], /^"2026-02-30T08:00" is not a date/],
    [['--resolve', 'a.example'], /^"a\.example" gives no address/],
    [['--resolve', '*.a.example=10.1.2.3'], /^"\*\.a\.example=10\.1\.2\.3" names no single host/],
    [['--tenant', 'contoso.sharepoint.com'], /^"contoso\.sharepoint\.com" is not the name of a tenant/],
    [['--resolve', 'a.example=b'], /^"a\.example=b" gives no address/],
    [['--own-address', 'me'], /^"me" is not an IP address/],
    [['--cloud', 'Mars'], /^"Mars" is not a value of --cloud/],
  ] as const)
    it(
      `refuses ${args.join(' ')}`,
      inPlace({ 'proxy.pac': script }, (place) => {
        const { code, err } = place.run(['effect', 'proxy.pac', ...args]);
        assert.equal(code, 2);
        assert.match(err, complaint);
      }),
    );

  it(
    'effect has no questions for other files',
    inPlace({ 'a.reg': 'REGEDIT4\r\n\r\n[HKEY_CURRENT_USER\\A]\r\n' }, (place) => {
      const { code, err } = place.run(['effect', 'a.reg', '--url', 'a.example']);
      assert.deepEqual([code, err], [2, '"a.reg" is not a PAC script: there is nothing to ask it.\n']);
    }),
  );

  it(
    'check finds what a script answers, and fails where an expectation does',
    inPlace({ 'proxy.pac': `// m365lint-expect intranet -> PROXY\n${script}` }, (place) => {
      const { out, code } = place.run(['proxy.pac', '--format', 'json']);
      assert.equal(code, 1);
      const rules = rulesOf(out);
      assert.ok(
        rules.includes('pac/expectation-failed') && rules.includes('pac/m365-optimize-not-direct'),
        String(rules),
      );
    }),
  );

  it(
    '--unsafe-fixes inserts the block, after which nothing is missing',
    inPlace({ 'proxy.pac': script }, (place) => {
      const { out } = place.run(['proxy.pac', '--fix', '--unsafe-fixes', '--format', 'json']);
      assert.deepEqual(
        rulesOf(out).filter((rule) => rule.startsWith('pac/m365')),
        [],
      );
      assert.match(place.run(['effect', 'proxy.pac']).out, /Optimize 4\/4 direct/);
    }),
  );

  it(
    '--fix keeps an ignore comment that silences what only a run finds',
    inPlace(
      {
        'proxy.pac': script.replace(
          '  return "PROXY',
          '  // m365lint-ignore pac/m365-optimize-not-direct: slow is fine\n  return "PROXY',
        ),
      },
      (place) => {
        const { out } = place.run(['proxy.pac', '--fix', '--format', 'json']);
        assert.deepEqual(
          rulesOf(out).filter((rule) => /^core|optimize/.test(rule)),
          [],
        );
        assert.match(readFileSync(place.at('proxy.pac'), 'utf8'), /m365lint-ignore/);
      },
    ),
  );

  it(
    'ends a hostile script with a finding',
    inPlace({ 'proxy.pac': 'function FindProxyForURL(url, host) { return new Array(2e8).join("ab"); }\n' }, (place) => {
      const { out, code } = place.run(['proxy.pac', '--format', 'json']);
      assert.equal(code, 0);
      assert.ok(rulesOf(out).includes('pac/evaluation-timeout'), out);
    }),
  );
});
