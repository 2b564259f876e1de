/** What names, functions and statements of a script are. Expected: our own reading of ECMA-262, sloppy mode with Annex B. */
import assert from 'node:assert/strict';
import type { Span } from '../server/src/core/text';
import { parse as parseFile } from '../server/src/pac/parse';

const parse = (text: string) => parseFile({ text });
const at = (text: string, { start, end }: Span) => text.slice(start, end);

describe('names in a PAC script', () => {
  /** name: kind, assignments, reads, function that it belongs to. */
  const variables = (text: string) =>
    parse(text).variables.map(
      ({ name, kind, assignments, reads, within, initial }) =>
        `${name}: ${kind}${initial ? ' =' : ''} ${assignments.length} ${reads}${within ? ` in ${within.name ?? '?'}` : ''}`,
    );

  const cases: [text: string, expected: string[]][] = [
    ['var a = 1; a = 2; a += a;', ['a: var = 2 2']],
    ['var a; var a = 1; var a = 2;', ['a: var 2 0']],
    ['b = 1; b++; alert(b);', ['b: undeclared 2 2']],
    ['function f(p) { p = 1; q = p; }', ['f: function 0 0', 'p: parameter 1 1 in f', 'q: undeclared 1 0 in f']],
    ['function f() { if (x) { var v = 1; } return v; }', ['f: function 0 0', 'v: var = 0 1 in f']],
    ['var v = 1; { let v = 2; v; } v;', ['v: var = 0 1', 'v: let = 0 1']],
    ['for (let i = 0; i < 2; i++) i; i;', ['i: let = 1 3']],
    ['for (var i in x) i;', ['i: var 1 1']],
    ['for (k in x) k;', ['k: undeclared 1 1']],
    ['try {} catch (e) { e; } ', ['e: catch 0 1']],
    ['const { a, b: [c = d] } = x;', ['a: const 1 0', 'c: const 1 0']],
    ['[m, n.o] = x;', ['m: undeclared 1 0']],
    ['x.host = host.url; ({ host: 1, url });', []],
    ['var f = function g() { g(); }; f();', ['f: var = 0 1', 'g: function 0 1 in g']],
    ['function f() {} function f() {}', ['f: function 1 0']],
    ['if (x) { function f() {} } f();', ['f: function 0 1']],
    ['a: for (;;) { continue a; }', []],
    ['class C {} new C();', ['C: class 0 1']],
    ['var s = function () { return (p) => p; };', ['s: var = 0 0', 'p: parameter 0 1 in ?']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(variables(text), expected));

  it('are found from the places where they stand', () => {
    const doc = parse('var a = 1; function f(a) { return a + b; }');
    const [, , , inner, unknown] = doc.nodes('Identifier');
    assert.equal(doc.variableOf(inner!)?.kind, 'parameter');
    assert.equal(doc.variableOf(unknown!), undefined);
    assert.equal(doc.functionAround(inner!)?.name, 'f');
  });
});

describe('functions of a PAC script', () => {
  const functions = (text: string) =>
    parse(text).functions.map((fn) =>
      [
        at(text, fn.nameSpan),
        fn.within?.name,
        `${fn.returns.length} returns`,
        fn.canFallOffTheEnd && 'falls off',
        fn.used || 'unused',
      ]
        .filter((part) => typeof part === 'string')
        .join(', '),
    );

  const cases: [text: string, expected: string[]][] = [
    ['function f() { return 1; } f();', ['f, 1 returns']],
    ['function f() { function g() { return 1; } }', ['f, 0 returns, falls off, unused', 'g, f, 1 returns, unused']],
    ['var f = function () {}; f;', ['f, 0 returns, falls off']],
    ['f = (a, b) => a; f(1);', ['f, 0 returns']],
    ['x(function () {});', ['function, 0 returns, falls off']],
    ['function f() { return f(); }', ['f, 1 returns, unused']],
    ['o = { m() { return 1; } };', ['m, 1 returns']],
    ['function FindProxyForURL(u, h) { return 1; }', ['FindProxyForURL, 1 returns']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(functions(text), expected));
});

describe('the entry point of a PAC script', () => {
  const entryPoints = (text: string) =>
    parse(text).entryPoints.map(
      ({ name, meant, how, fn }) => `${name} ${meant.slice(15)} ${how}${fn ? '' : ' no function'}`,
    );

  const cases: [text: string, expected: string[]][] = [
    ['function FindProxyForURL(u, h) {}', ['FindProxyForURL  declaration']],
    ['function FindProxyForURLEx(u, h) {}', ['FindProxyForURLEx Ex declaration']],
    ['function findproxyforurl(u, h) {}', ['findproxyforurl  declaration']],
    ['var FindProxyForURL = function () {};', ['FindProxyForURL  variable']],
    ['var FindProxyForURL; FindProxyForURL = () => 1;', ['FindProxyForURL  assignment']],
    ['FindProxyForURL = function () {};', ['FindProxyForURL  assignment']],
    ['this.FindProxyForURL = function () {};', ['FindProxyForURL  assignment']],
    ['globalThis.FindProxyForURL = function () {};', ['FindProxyForURL  assignment']],
    ['const FindProxyForURL = function () {};', ['FindProxyForURL  lexical']],
    ['let FindProxyForURL; FindProxyForURL = function () {};', ['FindProxyForURL  lexical']],
    ['class FindProxyForURL {}', ['FindProxyForURL  lexical no function']],
    ['(function () { function FindProxyForURL() {} })();', ['FindProxyForURL  nested']],
    ['(function () { var FindProxyForURL = function () {}; })();', ['FindProxyForURL  nested']],
    ['(function () { FindProxyForURL = function () {}; })();', ['FindProxyForURL  assignment']],
    ['{ function FindProxyForURL() {} }', ['FindProxyForURL  declaration']],
    ['"use strict"; { function FindProxyForURL() {} }', ['FindProxyForURL  nested']],
    ['{ async function FindProxyForURL() {} }', ['FindProxyForURL  nested']],
    ['var FindProxyForURL = main; function main() {}', ['FindProxyForURL  variable']],
    ['var FindProxyForURL = "DIRECT";', ['FindProxyForURL  variable no function']],
    ['x.FindProxyForURL = function () {}; FindProxyForURL();', []],
    ['var FindProxyForURLs = 1;', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(entryPoints(text), expected));
});

describe('the end of a function', () => {
  const reached: string[] = [
    '',
    'if (x) return 1;',
    'if (x) return 1; else if (y) return 2;',
    'while (x) return 1;',
    'while (true) { if (x) break; }',
    'for (;;) { switch (x) { case 1: break; } break; }',
    'a: while (true) { while (true) break a; }',
    'switch (x) { case 1: return 1; }',
    'switch (x) { case 1: break; default: return 1; }',
    'switch (x) { case 1: return 1; default: y(); }',
    'try { return 1; } catch (e) { y(); }',
    'try { y(); } finally { z(); }',
    'do { if (x) continue; return 1; } while (x);',
    'for (var k in x) return 1;',
    'a: { break a; }',
  ];
  for (const body of reached)
    it(`is reached: ${body}`, () =>
      assert.equal(parse(`function f() { ${body} }`).functions[0]!.canFallOffTheEnd, true));

  const missed: string[] = [
    'return 1;',
    'throw 1;',
    'if (x) return 1; else return 2;',
    'while (true) { y(); }',
    'for (;;) { if (x) return 1; }',
    'for (;;) { switch (x) { case 1: break; } }',
    'do { return 1; } while (x);',
    'switch (x) { case 1: return 1; break; default: return 2; }',
    'switch (x) { case 1: case 2: return 1; default: throw 2; }',
    'try { return 1; } catch (e) { return 2; }',
    'try { y(); } finally { return 1; }',
    '{ { return 1; } }',
    'a: while (true) { while (true) continue a; }',
  ];
  for (const body of missed)
    it(`is never reached: ${body}`, () =>
      assert.equal(parse(`function f() { ${body} }`).functions[0]!.canFallOffTheEnd, false));
});

describe('statements that never run', () => {
  const unreachable = (text: string) =>
    parse(text).unreachable.map((list) => list.map((node) => at(text, node)).join(' '));

  const cases: [text: string, expected: string[]][] = [
    ['function f() { return 1; x(); y(); }', ['x(); y();']],
    ['function f() { if (a) return 1; else return 2; x(); }', ['x();']],
    ['function f() { return 1; function g() {} var v; ; }', []],
    ['function f() { return 1; var v = 2; }', ['var v = 2;']],
    ['function f() { while (a) { break; x(); } }', ['x();']],
    ['function f() { switch (a) { case 1: return 1; break; } }', ['break;']],
    ['function f() { if (a) return 1; x(); }', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(unreachable(text), expected));
});

describe('calls and comments', () => {
  it('are calls of plain names, global where the script declares no such name', () => {
    const doc = parse(
      'function own() {} own(); shExpMatch(a, b); x.y(); function f(dnsResolve) { dnsResolve(); } new Z();',
    );
    assert.deepEqual(
      doc.calls.map(({ name, global, args, within }) => [name, global, args.length, within?.name]),
      [
        ['own', false, 0, undefined],
        ['shExpMatch', true, 2, undefined],
        ['dnsResolve', false, 0, 'f'],
      ],
    );
  });

  it('are comments of each kind, in broken scripts too', () => {
    for (const end of ['', 'if (']) {
      const text = `// a\nvar x; /* b\n */ "// no";\n<!-- c\n${end}`;
      assert.deepEqual(
        parse(text).comments.map((span) => at(text, span)),
        ['// a', '/* b\n */', '<!-- c'],
      );
    }
  });

  it('let an ignore comment reach to the end of the next line that is code', () => {
    const reach = (text: string) => {
      const doc = parse(text);
      return text.slice(0, doc.ignoreReach(doc.comments[0]!.end));
    };
    assert.equal(reach('// i\nvar a;\nvar b;'), '// i\nvar a;');
    assert.equal(reach('// i\r\n\r\n/* x\n */ // y\r\n\tvar a;\r\nvar b;'), '// i\r\n\r\n/* x\n */ // y\r\n\tvar a;');
    assert.equal(reach('/* i */ var a;\nvar b;'), '/* i */ var a;');
    assert.equal(reach('// i\n'), '// i\n');
  });

  it('are read the same with CR LF and with a byte order mark', () => {
    const text = 'function FindProxyForURL(url, host) {\n  // a\n  return "DIRECT";\n}\n';
    for (const other of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      const doc = parse(other);
      assert.deepEqual(
        [doc.broken, doc.results.length, at(other, doc.entryPoints[0]!.nameSpan)],
        [false, 1, 'FindProxyForURL'],
      );
    }
  });
});
