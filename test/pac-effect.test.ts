import assert from 'node:assert/strict';
import { evaluating, loadEngine } from '../scripts/pages/evaluate';
import { settingsFor } from '../server/src/core/config';
import type { Language, Questions } from '../server/src/core/language';
import { lint } from '../server/src/core/lint';
import { render } from '../server/src/core/message';
import { pac } from '../server/src/pac';

const settings = settingsFor({}, undefined, '2026-11-21');

/** Asks as the command line does. */
function effectOf(text: string, questions: Questions = {}) {
  const asking = { ...pac.evaluation!, request: (doc: never) => pac.evaluation!.request(doc, settings, questions) };
  const language = evaluating({ ...pac, evaluation: asking } as unknown as Language, settings);
  const { data, lines } = language.effect(language.parse({ text, path: 'proxy.pac' }));
  return { data: data as unknown as Data, lines: lines.map((line) => render(line)) };
}

interface Data {
  kind: string;
  routes: Record<string, unknown>[];
  errors: { message: string; line?: number; column?: number }[];
  coverage: object | null;
}

const script = `function FindProxyForURL(url, host) {
  host = host.toLowerCase();
  if (host == "outlook.office.com") return "DIRECT";
  if (isInNet(dnsResolve(host), "10.0.0.0", "255.0.0.0")) return "DIRECT";
  if (weekdayRange("SAT", "SUN")) return "PROXY weekend.example.com:8080";
  return "PROXY user:secret@proxy.example.com:8080; direct ;";
}
`;

describe('blocks for Microsoft 365', () => {
  before(loadEngine);

  for (const [parameters, count] of [
    ['url, host', 2],
    ['host, url', 0],
  ] as const)
    it(`are ${count > 0 ? '' : 'not '}offered where the parameters are (${parameters})`, () => {
      const language = evaluating(pac as unknown as Language, settings);
      const text = `function FindProxyForURL(${parameters}) { return "PROXY proxy.example.com:8080"; }`;
      const found = lint(language, language.parse({ text, path: 'proxy.pac' }), settings);
      const { fixes } = found.find(({ rule }) => rule === 'pac/m365-optimize-not-direct')!;
      assert.equal(fixes.length, count);
    });
});

describe('effect of a PAC script', () => {
  before(loadEngine);

  it('is a route for each address that was asked about, with the line that decided and what the list says', () => {
    const { data } = effectOf(script, { urls: ['https://outlook.office.com/owa?x=1', 'http://www.example.org/a?b'] });
    assert.equal(data.kind, 'pac');
    assert.deepEqual(data.routes[0], {
      url: 'https://outlook.office.com/owa?x=1',
      result: ['DIRECT'],
      line: 3,
      column: 37,
      endpointSet: 1,
      category: 'Optimize',
      required: true,
      pattern: 'outlook.office.com',
      activation: false,
      way: 'direct',
      conditionLine: 3,
    });
    const { url, result, line, endpointSet } = data.routes[1]!;
    // 2026-11-21 is a Saturday.
    assert.deepEqual(
      [url, result, line, endpointSet],
      ['http://www.example.org/a?b', ['PROXY weekend.example.com:8080'], 5, null],
    );
  });

  it('never shows a password', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    const { data, lines } = effectOf(script, { urls: ['www.example.org'], now });
    assert.deepEqual(data.routes[0]!.result, ['PROXY ***@proxy.example.com:8080', 'direct']);
    assert.doesNotMatch(lines.join('\n') + JSON.stringify(data), /secret/);
  });

  it('follows the answers that are given to look-ups, and names those that lack one', () => {
    const urls = ['intranet.example.com'];
    const known = effectOf(script, { urls, addresses: { 'Intranet.example.com': '10.1.2.3' } });
    assert.deepEqual([known.data.routes[0]!.result, known.data.routes[0]!.line], [['DIRECT'], 4]);
    const unknown = effectOf(script, { urls });
    assert.deepEqual(unknown.data.routes[0]!.unresolved, ['intranet.example.com']);
    assert.match(unknown.lines.join('\n'), /looked up names.*`intranet\.example\.com`/);
  });

  it('gives the own address of the computer', () => {
    const text = 'function FindProxyForURL(u, h) { return "PROXY " + myIpAddress() + ":80"; }';
    const { data, lines } = effectOf(text, { urls: ['a.example'], ownAddress: '10.9.8.7' });
    assert.deepEqual(data.routes[0]!.result, ['PROXY 10.9.8.7:80']);
    assert.match(lines.join('\n'), /It is 10\.9\.8\.7 here/);
    assert.match(effectOf(text, { urls: ['a.example'] }).lines.join('\n'), /It is 127\.0\.0\.1 here/);
  });

  it('asks for every endpoint when nobody says otherwise, and tells it in tables', () => {
    const { data, lines } = effectOf(script);
    assert.equal(data.routes.filter(({ category }) => category === 'Optimize').length, 4);
    assert.equal(data.routes.filter(({ activation }) => activation).length, 17);
    assert.notEqual(data.coverage, null);
    assert.ok(lines.includes('## Activation') && lines.includes('## Optimize'));
    assert.ok(lines.includes('| outlook.office.com | 1 | Optimize | yes | DIRECT | 3 |'));
    assert.equal(lines.filter((line) => line.startsWith('| Host |')).length, 5);
  });

  it('tells of what the script throws, with its place', () => {
    const { data, lines } = effectOf('function FindProxyForURL(url, host) {\n  return host.nothing.more;\n}\n', {
      urls: ['a.example'],
    });
    assert.deepEqual(data.routes[0]!.result, []);
    assert.match(data.errors[0]!.message, /^The script throws: TypeError/);
    assert.equal(data.errors[0]!.line, 2);
    assert.match(lines.at(-1)!, /^\| https:\/\/a\.example\/ \| .*The script throws/);
  });

  it('tells of an answer that is no text', () =>
    assert.match(
      effectOf('function FindProxyForURL(u, h) { return 1; }', { urls: ['a.example'] }).lines.at(-1)!,
      /not a text \(number\)/,
    ));

  for (const [what, text, says] of [
    ['cannot be read', 'function FindProxyForURL(url, host) {', /cannot be read/],
    ['has no entry point', 'function other() {}', /no function that/],
  ] as const)
    it(`says that a script ${what}`, () => {
      const { data, lines } = effectOf(text);
      assert.deepEqual(data.routes, []);
      assert.match(data.errors[0]!.message, says);
      assert.match(lines[1]!, says);
    });

  it('keeps text of the script from breaking a table', () => {
    const { lines } = effectOf('function FindProxyForURL(u, h) { return "PROXY a|b:80\\nX"; }', {
      urls: ['a.example'],
    });
    assert.match(lines.at(-1)!, /^\| [^|]+\|[^|]*\|[^|]*\|[^|]*\|[^|]*\|[^|]*\|$/);
  });
});
