import assert from 'node:assert/strict';
import { asGlob, globMatches, regexIn } from '../server/src/pac/glob';
import { looseIn, tightened } from '../server/src/pac/loose-regexp';
import { elementsOf, faultOf } from '../server/src/pac/result-grammar';

// Expected results: our own cases after what Chromium's tests of proxy strings and of proxy lists assert.
const faults: [result: string, ...faults: (string | undefined)[]][] = [
  ['DIRECT', undefined],
  ['direct ;', undefined],
  ['PROXY a:80', undefined],
  ['  pRoXy \t a:80 ', undefined],
  ['HTTPS a:443; SOCKS a:1; SOCKS4 a:1; SOCKS5 a:1; QUIC a:443', undefined, undefined, undefined, undefined, undefined],
  ['PROXY [2001:db8::1]:8080', undefined],
  ['PROXY a:0', undefined],
  ['PROXY a:65535', undefined],
  [';; PROXY a:1 ;;', undefined],
  ['', ...[]],
  [' ; ', ...[]],
  ['PROXY', 'missing-host'],
  ['PROXY :80', 'missing-host'],
  ['PROXY a', 'missing-port'],
  ['PROXY [2001:db8::1]', 'missing-port'],
  ['PROXY a:', 'bad-port'],
  ['PROXY a:b', 'bad-port'],
  ['PROXY a:65536', 'bad-port'],
  ['PROXY a:-1', 'bad-port'],
  ['PROXY 2001:db8::1', 'ipv6-unbracketed'],
  ['PROXY 1.2.3.256:80', 'bad-host'],
  ['PROXY a 80', 'bad-host'],
  ['PROXY a:1:2', 'bad-host'],
  ['PROXY PROXY a:80', 'bad-host'],
  ['PROXY http://a:80', 'scheme'],
  ['PROXY a:80/', 'path'],
  ['PROXY u:p@a:80', 'credentials'],
  ['HTTP a:80', 'http-keyword'],
  ['DIRECT a:80', 'direct-with-host'],
  ['DIRCT', 'unknown-type'],
  ['PROXY-a:80', 'no-keyword'],
  ['a.example.com', 'no-keyword'],
  ['http://a:80', 'no-keyword'],
  ['PROXY a:80, PROXY b:80', 'separator'],
  ['PROXY a:80 PROXY b:80', 'separator'],
  ['PROXY a:80PROXY b:80', 'separator'],
  ['PROXY a:80,b:80', 'separator'],
  ['DIRECT, PROXY a:80', 'separator'],
  ['DIRECT PROXY a:80', 'separator'],
  ['PROXY proxy:80', undefined],
  ['PROXY direct', 'missing-port'],
  ['PROXY ａ:80', 'not-ascii'],
];

describe('result grammar', () => {
  for (const [result, ...expected] of faults)
    it(`"${result}"`, () => assert.deepEqual(elementsOf(result).map(faultOf), expected));

  it('knows where each choice stands', () => {
    const value = ' PROXY a:80 ;\tDIRECT;;SOCKS [::1]:1';
    for (const { text, start, end, target, targetStart } of elementsOf(value)) {
      assert.equal(value.slice(start, end), text);
      assert.equal(value.slice(targetStart, targetStart + target.length), target);
    }
    assert.deepEqual(
      elementsOf(value).map(({ host, port }) => [host, port]),
      [
        ['a', '80'],
        [undefined, undefined],
        ['[::1]', '1'],
      ],
    );
  });

  it('reads a long result of any signs in linear time', () => {
    for (const piece of ['PROXY ', ',', ' ', ':', '1', 'a:1,', 'PROXY a:1 '])
      elementsOf(piece.repeat(200_000)).map(faultOf);
  });
});

describe('globs', () => {
  // As shExpMatch is documented: `*` any run, `?` one character, anchored at both ends, letter case counts.
  const cases: [pattern: string, text: string, matches: boolean][] = [
    ['*.example.com', 'www.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*example.com', 'notexample.com', true],
    ['*.example.com*', 'www.example.com.evil.org', true],
    ['w?w.example.com', 'www.example.com', true],
    ['w?w.example.com', 'ww.example.com', false],
    ['*a*b*c', 'xaybzbc', true],
    ['*a*b*c', 'xaybzb', false],
    ['', '', true],
    ['*', '', true],
    ['?', '', false],
    ['A', 'a', false],
  ];
  for (const [pattern, text, matches] of cases)
    it(`"${pattern}" on "${text}"`, () => assert.equal(globMatches(pattern, text), matches));

  const regexes: [pattern: string, kind: string | undefined, glob?: string][] = [
    ['*.example.com', undefined],
    ['10.*', undefined],
    ['*.*.example.com', undefined],
    ['a|b', 'alternatives'],
    ['(a|b).example.com', 'groups'],
    ['[a|b].example.com', 'groups'],
    ['^*.example.com$', 'groups', '*.example.com'],
    ['.*\\.example\\.com', 'escape', '*.example.com'],
    ['.*.example.com', 'dot-star', '*.example.com'],
    ['https?://*', 'dot-star', 'http*://*'],
    ['http://.*/', 'dot-star', 'http://*/'],
    ['(example.com', 'unbalanced'],
    ['[a-z.example.com', 'unbalanced'],
  ];
  for (const [pattern, kind, glob] of regexes)
    it(`finds regular expressions in "${pattern}"`, () => {
      assert.equal(regexIn(pattern), kind);
      if (glob !== undefined) assert.equal(asGlob(pattern), glob);
    });
});

describe('regular expressions for hosts', () => {
  const cases: [source: string, how: string | undefined, tight: string][] = [
    ['contoso.com', 'dot', '(^|\\.)contoso\\.com$'],
    ['contoso\\.com', 'end', '(^|\\.)contoso\\.com$'],
    ['contoso\\.com$', 'start', '(^|\\.)contoso\\.com$'],
    ['\\.contoso\\.com', 'end', '\\.contoso\\.com$'],
    ['^www.contoso.com$', 'dot', '^www\\.contoso\\.com$'],
    ['(^|\\.)contoso\\.com$', undefined, '(^|\\.)contoso\\.com$'],
    ['^10\\.', undefined, '^10\\.'],
    ['intranet', undefined, 'intranet'],
    ['srv.contoso.local', undefined, 'srv\\.contoso\\.local$'],
  ];
  for (const [source, how, tight] of cases)
    it(`/${source}/`, () => {
      assert.equal(looseIn(source, 'host')?.how, how);
      if (how) assert.equal(tightened(source, 'host'), tight);
    });
});
