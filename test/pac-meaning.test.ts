/** What a script compares and gives back. Expected: our own reading of ECMA-262 and of the PAC contract. */
import assert from 'node:assert/strict';
import { type HostTest, spanWithin } from '../server/src/pac/document';
import { parse as parseFile } from '../server/src/pac/parse';

const parse = (text: string) => parseFile({ text });
const entry = (body: string, around = '') => `${around}\nfunction FindProxyForURL(url, host) {\n${body}\n}`;

describe('texts that are known without running the script', () => {
  /** The argument of the first call, and how it is put together. */
  const known = (text: string) => {
    const doc = parse(text);
    const found = doc.known(doc.calls[0]!.args[0]!);
    return found && [found.value, ...found.parts.map(({ span }) => text.slice(span.start, span.end))];
  };

  const cases: [text: string, expected: string[] | undefined][] = [
    ['f("a")', ['a', 'a']],
    ["f('')", ['', '']],
    ['f("a" + \'b\')', ['ab', 'a', 'b']],
    ['f("a\\x62")', ['ab', 'a\\x62']],
    ['f(`a`)', ['a', 'a']],
    ['var p = "x"; f(`a${p}b`)', ['axb', 'a', 'x', 'b']],
    ['var p = "x:"; f("PROXY " + p + 8080)', ['PROXY x:8080', 'PROXY ', 'x:', '8080']],
    ['p = "x"; f(p)', ['x', 'x']],
    ['var p; p = "x"; f(p)', ['x', 'x']],
    ['var p = "x"; p = "y"; f(p)', undefined],
    ['var p = "x"; p += "y"; f(p)', undefined],
    ['f(1 + 2 + "x")', undefined],
    ['f("x" + (1 + 2))', undefined],
    ['f("x" - "y")', undefined],
    ['f(unknown)', undefined],
    ['function f(p) { f(p); } f("x");', undefined],
    ['var a = b, b = a; f(a)', undefined],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(known(text), expected));

  it('say where a stretch of them stands', () => {
    const text = 'var p = "b:1"; f("PROXY " + p + "\\x3b DIRECT");';
    const doc = parse(text);
    const found = doc.known(doc.calls[0]!.args[0]!)!;
    const place = (part: string) => {
      const { start, end } = spanWithin(found, found.value.indexOf(part), found.value.indexOf(part) + part.length);
      return text.slice(start, end);
    };
    assert.equal(place('b:1'), 'b:1');
    assert.equal(place('PROXY'), 'PROXY');
    assert.equal(place('DIRECT'), '\\x3b DIRECT');
    assert.equal(place('PROXY b'), '"PROXY " + p + "\\x3b DIRECT"');
  });
});

describe('comparisons of the host and the URL', () => {
  const told = (test: HostTest) =>
    [
      `${test.negated ? 'not ' : ''}${test.kind} ${test.subject}${test.lowered ? ' lowered' : ''} ${test.pattern.value}`,
      test.leadsTo && `${test.leadsTo}${test.returns ? '' : ' partly'}`,
    ]
      .filter(Boolean)
      .join(': ');

  /** Of a condition behind which stands DIRECT, with a proxy after it. */
  const ofCondition = (condition: string) =>
    parse(entry(`if (${condition}) return "DIRECT";\nreturn "PROXY p:1";`)).tests.map(told);

  const conditions: [condition: string, expected: string[]][] = [
    ['shExpMatch(host, "*.a")', ['shExpMatch host *.a: DIRECT']],
    ['dnsDomainIs(host.toLowerCase(), ".a")', ['dnsDomainIs host lowered .a: DIRECT']],
    ['localHostOrDomainIs(host, "a")', ['localHostOrDomainIs host a: DIRECT']],
    ['isInNet(dnsResolve(host), "10.0.0.0", "255.0.0.0")', ['isInNet host 10.0.0.0: DIRECT']],
    ['host == "a" || "b" === host', ['equals host a: DIRECT', 'equals host b: DIRECT']],
    ['host != "a"', ['not equals host a: PROXY']],
    ['!(host == "a")', ['not equals host a: PROXY']],
    ['!(host !== "a")', ['equals host a: DIRECT']],
    ['host == "a" && url == "b"', ['equals host a: DIRECT partly', 'equals url b: DIRECT partly']],
    [
      '!shExpMatch(host, "a") && !shExpMatch(host, "b")',
      ['not shExpMatch host a: PROXY', 'not shExpMatch host b: PROXY'],
    ],
    ['(host == "a") == false', ['equals host a: PROXY']],
    ['host.indexOf("a") != -1', ['contains host a: DIRECT']],
    ['host.indexOf("a") >= 0', ['contains host a: DIRECT']],
    ['host.indexOf("a") < 0', ['not contains host a: PROXY']],
    ['~host.indexOf("a")', ['contains host a: DIRECT']],
    ['url.includes("a")', ['contains url a: DIRECT']],
    ['host.search("a") > -1', ['contains host a: DIRECT']],
    ['url.indexOf("a") == 0', ['startsWith url a: DIRECT']],
    ['url.substring(0, 5) == "http:"', ['startsWith url http:: DIRECT']],
    ['url.lastIndexOf("a", 0) === 0', ['startsWith url a: DIRECT']],
    ['host.endsWith("a")', ['endsWith host a: DIRECT']],
    ['host.slice(-2) == ".a"', ['endsWith host .a: DIRECT']],
    ['host.substring(host.length - 2) == ".a"', ['endsWith host .a: DIRECT']],
    ['/a.b/i.test(host)', ['regexp host a.b: DIRECT']],
    ['new RegExp("a").test(url)', ['regexp url a: DIRECT']],
    ['host.match(/a/)', ['regexp host a: DIRECT']],
    ['url.search(/a/) != -1', ['regexp url a: DIRECT']],
    ['dnsDomainIs(".a", host)', []],
    ['other == "a"', []],
    ['host.toUpperCase() == "A"', []],
    ['host.indexOf("a") == 3', []],
  ];
  for (const [condition, expected] of conditions)
    it(condition, () => assert.deepEqual(ofCondition(condition), expected));

  const scripts: [text: string, expected: string[]][] = [
    [entry('host = host.toLowerCase(); if (host == "a") return "DIRECT";'), ['equals host lowered a: DIRECT']],
    [entry('if (host == "a") return "DIRECT"; host = host.toLowerCase();'), ['equals host a: DIRECT']],
    [entry('if (url) host = host.toLowerCase(); if (host == "a") return "x";'), ['equals host a: other']],
    [
      entry('var h = host.toLowerCase().replace(/\\.$/, ""); if (h == "a") return "DIRECT";'),
      ['equals host lowered a: DIRECT'],
    ],
    [entry('host = url.split("/")[2]; if (host == "a") return "DIRECT";'), []],
    [
      entry('switch (host) { case "a": case "b": return "DIRECT"; }'),
      ['equals host a: DIRECT', 'equals host b: DIRECT'],
    ],
    [entry('return host == "a" ? "DIRECT" : "PROXY p:1";'), ['equals host a: DIRECT']],
    [entry('return host != "a" ? "DIRECT" : "PROXY p:1";'), ['not equals host a: PROXY']],
    [entry('if (host == "a") { alert(1); return "PROXY " + x; }'), ['equals host a: PROXY']],
    [entry('if (host == "a") if (url) return "DIRECT";'), ['equals host a']],
    [entry('var r = "PROXY p:1"; if (host == "a") r = "DIRECT"; return r;'), ['equals host a: DIRECT partly']],
    [entry('var internal = dnsDomainIs(host, ".a"); if (internal) return "DIRECT";'), ['dnsDomainIs host .a: DIRECT']],
    [
      entry('var ip = dnsResolve(host); if (isInNet(ip, "10.0.0.0", "255.0.0.0")) return "DIRECT";'),
      ['isInNet host 10.0.0.0: DIRECT'],
    ],
    [entry('var shExpMatch; if (shExpMatch(host, "a")) return "DIRECT";'), []],
    [
      entry('if (inside(host)) return "DIRECT";', 'function inside(h) { if (h == "a") return true; return h == "b"; }'),
      ['equals host a: DIRECT', 'equals host b: DIRECT'],
    ],
    [entry('f(host); f(url);', 'function f(x) { return x == "a"; }'), []],
    [entry('f(host); g(f);', 'function f(x) { return x == "a"; }'), []],
    [
      entry('for (var i in l) if (shExpMatch(host, l[i])) return "DIRECT";', 'var l = ["a", "b", 1];'),
      ['shExpMatch host a: DIRECT', 'shExpMatch host b: DIRECT'],
    ],
    [
      entry('for (const x of ["a", "b"]) { if (host == x) return "DIRECT"; }'),
      ['equals host a: DIRECT', 'equals host b: DIRECT'],
    ],
    [
      entry(
        'if (any(host, ["a", "b"])) return "DIRECT";',
        'function any(h, l) { return l.some(function (x) { return h == x; }); }',
      ),
      ['equals host a', 'equals host b'],
    ],
    [
      'function FindProxyForURL(address, name) { if (name == address) return "x"; if (name == "a") return; }',
      ['equals host a'],
    ],
    ['function other(url, host) { return host == "a"; }', []],
  ];
  for (const [text, expected] of scripts) it(text, () => assert.deepEqual(parse(text).tests.map(told), expected));
});

describe('results', () => {
  const results = (text: string) =>
    parse(text).results.map(({ text: { value }, returns }) => `${value} ${returns.length}`);

  const cases: [text: string, expected: string[]][] = [
    [entry('return "DIRECT";'), ['DIRECT 1']],
    [
      entry('if (host) return p; return p + "; DIRECT";', 'var p = "PROXY a:1";'),
      ['PROXY a:1 1', 'PROXY a:1; DIRECT 1'],
    ],
    [entry('if (host) return p; return p;', 'var p = "PROXY a:1";'), ['PROXY a:1 2']],
    [entry('return host ? "A" : url ? "B" : "C";'), ['A 1', 'B 1', 'C 1']],
    [entry('return x || "A";'), ['A 1']],
    [entry('var r = "A"; if (host) r = "B"; return r;'), ['A 1', 'B 1']],
    [entry('return f(host);', 'function f(h) { if (h) return "A"; return "B"; }'), ['A 1', 'B 1']],
    [entry('return "PROXY " + host;'), []],
    [entry('function g() { return "X"; } return "A";'), ['A 1']],
    ['var FindProxyForURL = (url, host) => "A";', ['A 0']],
    ['function other() { return "A"; }', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(results(text), expected));

  it('are divided into their choices', () => {
    const [result] = parse(entry('return " PROXY a.b:80;; socks5 [::1]:1 ;DIRECT; ";')).results;
    assert.deepEqual(
      result!.elements.map(({ text, type, host, port }) => [text, type, host, port]),
      [
        ['PROXY a.b:80', 'PROXY', 'a.b', '80'],
        ['socks5 [::1]:1', 'socks5', '[::1]', '1'],
        ['DIRECT', 'DIRECT', undefined, undefined],
      ],
    );
  });
});
