import assert from 'node:assert/strict';
import { instrument } from '../server/src/pac/instrument';
import { corpusMissing, pacFiles } from './corpus';
import { ready, run } from './pac/ask';

/** What decided about a host: the texts of the return and of the test before it. */
function decision(text: string, url = 'http://www.example.com/') {
  const marked = instrument({ text, broken: false });
  assert.ok(marked, text);
  const outcome = run(marked.source, { urls: [url] }).outcomes[0];
  const shown = (mark: number | undefined) => {
    const span = marked.spanOfMark(mark);
    return span && text.slice(span.start, span.end);
  };
  return { result: outcome?.result, by: shown(outcome?.returnMark), test: shown(outcome?.testMark) };
}

const entry = (body: string) => `function FindProxyForURL(url, host) {\n${body}\n}`;

describe('marks', () => {
  before(ready);

  it('name the return and the part of the condition that held', () => {
    const text = entry(
      'if (isPlainHostName(host) || dnsDomainIs(host, ".example.com")) return "DIRECT";\nreturn "PROXY p:80";',
    );
    assert.deepEqual(decision(text), {
      result: 'DIRECT',
      by: 'return "DIRECT";',
      test: 'dnsDomainIs(host, ".example.com")',
    });
    assert.deepEqual(decision(text, 'http://a.b/'), {
      result: 'PROXY p:80',
      by: 'return "PROXY p:80";',
      test: undefined,
    });
  });

  it('leave no trace of a condition that holds in part', () =>
    assert.equal(decision(entry('if (host && host == "x") return "A";\nreturn "B";')).test, undefined));

  it('leave no trace of what was tested on the way to a false answer', () => {
    const inner = 'function inner(h) { if (h.length > 3) return false; return true; }\n';
    assert.equal(decision(inner + entry('if (inner(host)) return "A";\nreturn "B";')).test, undefined);
    assert.equal(decision(inner + entry('if (!inner(host)) return "A";\nreturn "B";')).test, '!inner(host)');
  });

  it('name the test behind a variable that is returned', () =>
    assert.deepEqual(decision(entry('var r = "A";\nif (host == "www.example.com") r = "B";\nreturn r;')), {
      result: 'B',
      by: 'return r;',
      test: 'host == "www.example.com"',
    }));

  it('follow an answer that another function gives', () => {
    const inner = 'function decide(h) { return "PROXY p:80"; }\n';
    assert.equal(decision(inner + entry('return decide(host);')).by, 'return "PROXY p:80";');
    assert.equal(decision(inner + entry('return decide(host) + "; DIRECT";')).by, 'return decide(host) + "; DIRECT";');
  });

  it('know cases, conditional expressions and arrows', () => {
    const cases = entry('switch (host) { case "a": case "www.example.com": return "A"; default: return "B"; }');
    assert.equal(decision(cases).test, '"a": case "www.example.com"');
    assert.equal(decision(cases, 'http://c/').test, undefined);
    assert.equal(decision(entry('return host == "a" ? "A" : url ? "B" : "C";')).test, 'url');
    assert.deepEqual(decision('FindProxyForURL = (url, host) => host ? "A" : "B"'), {
      result: 'A',
      by: 'host ? "A" : "B"',
      test: 'host',
    });
  });

  it('name nothing where the end of the function was reached', () =>
    assert.equal(decision(`function f() { return "x"; }\n${entry('f();')}`).by, undefined));

  // Each of these means something else when a mark is put in carelessly.
  const delicate = [
    'if (host == "x") return\nelse return ("a", "b")',
    'if (host) return\n(function () {})()',
    'var f = x => y => {}\n(host)\nreturn typeof f',
    'function g() { return () => {}\n(host) }\nreturn typeof g()',
    'function g() { return function () {}\n(host) }\nreturn typeof g()',
    'var o = x => ({ a: x })\nreturn o(1).a + ""',
    'var o = x => (1, x)\nreturn o("z")',
    'return /* a; */ host ? host == "a" ? "1" : "two;" : `t${host ? 1 : 2}` // end;',
    'return(host)',
    'return"DIRECT"',
    'return/DIRECT/.source',
    'return `a${host ? `b${url ? 1 : 2}` : 3}c`',
    'do return "a"; while (host)',
    'for (var i = host ? 1 : 2; i < 3; i++) if (i == 2) return "i" + i',
    'if (typeof undeclared == "undefined" && !(host in {})) return "a"',
    'if ((host)) { return "a" } else if (url) return "b"',
    'function* g() { if (yield 1) return 2; }\nvar i = g(); i.next(); return JSON.stringify(i.next(true))',
    'var o = { get a() { return host ? this.b : 0 }, b: "got" }\nreturn o.a',
    'class A { constructor() { if (new.target) return { x: "obj" } } static s = host ? "s" : "t" }\nreturn new A().x + A.s',
    'if (a = host) return a\nvar a',
    'switch (1) { case 1: host ? url : 0; function late() { return "hoisted" } }\nreturn late()',
    'label: { if (host) break label; return "no" }\nreturn "after"',
    'return [1, 2].map(x => x > 1 ? "big" : "small").join()',
    'return (() => arguments.length + "")()',
    'var a = async x => x ? 1 : 2\nreturn typeof a',
    'return host?.length > 3 && (null ?? "some")',
    'if (host)\nreturn "next line"\nreturn "last"',
    '"use strict"; return this === undefined ? "strict" : "sloppy"',
    'with ({ host: "w" }) if (host == "w") return "with"',
    'return eval("host ? 1 : 2") + ""',
    'x = 1\n<!-- y\nreturn "html" + x\n--> z',
    'return',
    '',
  ];
  for (const body of delicate)
    it(`change nothing in ${JSON.stringify(body)}`, () => {
      const text = entry(body);
      const marked = instrument({ text, broken: false });
      assert.ok(marked);
      const plain = run(text).outcomes[0];
      const outcome = run(marked.source).outcomes[0];
      assert.deepEqual(
        [outcome?.result, outcome?.notText, outcome?.failure],
        [plain?.result, plain?.notText, plain?.failure],
      );
      assert.equal(marked.source.split('\n').length, text.split('\n').length);
    });

  it('change nothing that a real script answers', function () {
    if (corpusMissing) {
      console.log(`      skipped: ${corpusMissing}`);
      this.skip();
    }
    const urls = ['http://www.example.com/', 'https://outlook.office365.com/', 'http://intranet/', 'http://10.1.2.3/'];
    const answers = (source: string) => {
      const { outcomes, failure } = run(source, { urls });
      const all = outcomes.map(({ result, notText, unresolved, alerts }) => ({ result, notText, unresolved, alerts }));
      return { all, failed: failure?.message ?? outcomes.map((outcome) => outcome.failure?.message) };
    };
    for (const { name, text } of pacFiles()) {
      const marked = instrument({ text, broken: false });
      if (marked) assert.deepEqual(answers(marked.source), answers(text), name);
    }
  }).timeout(60_000);

  it('do not move what the engine complains of', () => {
    const places: [text: string, at: string][] = [
      [entry('if (host == "é😀" || host.length) return nope(host);'), 'nope(host)'],
      [entry('if (a.b || host.length) return "x";'), 'a.b'],
      [entry('return host ? url.foo.bar : 1;'), '.bar'],
      ['// first\r\nif (url.x) 1;', 'url.x'],
    ];
    for (const [text, at] of places) {
      const marked = instrument({ text, broken: false })!;
      const answer = run(marked.source);
      const { line, column } = (answer.failure ?? answer.outcomes[0]?.failure)!;
      assert.equal(text.slice(marked.originalOffset(line!, column!)).slice(0, at.length), at);
    }
  });

  it('are not put into a text that does not parse, or that uses their names', () => {
    assert.equal(instrument({ text: 'function (', broken: false }), undefined);
    assert.equal(instrument({ text: 'x', broken: true }), undefined);
    assert.equal(instrument({ text: 'if (m365$t) 1', broken: false })?.source, 'if (m365$t) 1');
  });

  it('are put into 20,000 conditions side by side, and the script still runs', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `host == "h${i}.example.com"`);
    const marked = instrument({
      text: entry(`return ${names.join(' || ')} ? "DIRECT" : "PROXY p:1";`),
      broken: false,
    })!;
    assert.equal(run(marked.source).outcomes[0]?.result, 'PROXY p:1');
  });

  it('are not put into what is nested too deeply to be read', () =>
    assert.equal(instrument({ text: `${'if (a) {'.repeat(5000)}${'}'.repeat(5000)}`, broken: false }), undefined));
});
