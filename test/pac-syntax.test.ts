/** What is said of scripts that cannot be read. Expected: the slip that a reader of the script would name. */
import assert from 'node:assert/strict';
import { applyEdits } from '../server/src/core/text';
import { parse as parseFile } from '../server/src/pac/parse';

const parse = (text: string) => parseFile({ text });
const entry = (body: string) => `function FindProxyForURL(url, host) {\n${body}\n}\n`;

/** "reason: what is marked" for each finding, then what the edits make of the script, if they mend it. */
function told(text: string): string[] {
  const { syntaxErrors } = parse(text);
  const edits = syntaxErrors.flatMap((error) => error.edits ?? []);
  const mended = applyEdits(text, edits);
  return [
    ...syntaxErrors.map(({ span, message }) => `${message.id.split('.').at(-1)}: ${text.slice(span.start, span.end)}`),
    ...(edits.length > 0 ? [parse(mended).broken ? 'still broken' : mended] : []),
  ];
}

describe('a script that is nested too deeply to be read here', () => {
  for (const text of [
    entry(`return ${'host == "a" ? "DIRECT" : '.repeat(800)}"DIRECT";`),
    entry(`${'if (host == "a") return "DIRECT"; else '.repeat(2500)}return "DIRECT";`),
  ])
    it(`has no slip: ${text.slice(40, 80)}`, () => {
      const { syntaxErrors, tooDeep, broken, content } = parse(text);
      assert.deepEqual([syntaxErrors, tooDeep, broken, content], [[], true, true, 'script']);
    });
});

describe('a slip in the entry point', () => {
  const slips: [body: string, expected: string[], mended?: string][] = [
    ['return “a”;', ['curvedQuotes: “a”'], 'return "a";'],
    ['return ‘a’;', ['curvedQuotes: ‘a’'], "return 'a';"],
    ['return "a”;', ['curvedQuotes: "a”'], 'return "a";'],
    ['return “a";', ['curvedQuotes: “a"'], 'return "a";'],
    ['f(“a”, “b”);', ['curvedQuotes: “a”', 'curvedQuotes: “b”'], 'f("a", "b");'],
    ['if （a） return;', ['wideSign: （', 'wideSign: ）'], 'if (a) return;'],
    ['return\u200b "a";', ['invisible: \u200b'], 'return "a";'],
    ['return "a"; \0', ['nul: \0'], 'return "a"; '],
    ['return {{proxy}};\nreturn {{other}};', ['template: {{']],
    ['return <%= proxy %>;', ['template: <%']],
    ['if (f(a, "b") f(a, "c")) return;', ['somethingMissing: f'], 'if (f(a, "b") || f(a, "c")) return;'],
    ['if (f(a)\n  || g(a)\n  h(a)) return;', ['somethingMissing: h'], 'if (f(a)\n  || g(a) ||\n  h(a)) return;'],
    ['f(a "b");', ['somethingMissing: "b"'], 'f(a, "b");'],
    ['x = ["a" "b"];', ['somethingMissing: "b"'], 'x = ["a", "b"];'],
    ['return "a" "b";', ['operatorMissing: "b"']],
    ['if (f(a) return;', ['bracketNotClosed: ('], 'if (f(a)) return;'],
    ['if (f(a) {\n}', ['bracketNotClosed: ('], 'if (f(a)) {\n}'],
    ['if (a)) return;', ['bracketTooMany: )'], 'if (a) return;'],
    ['return "a;', ['textNotClosed: "a;'], 'return "a";'],
    ['return "a\';', ['textNotClosed: "a\';'], 'return "a";'],
    ['f("a)', ['textNotClosed: "a)'], 'f("a")'],
    ['/* a', ['commentNotClosed: /*']],
    ['return `a', ['templateNotClosed: `']],
    ['return /(/;', ['regexpWrong: /(/;']],
    ['if (a)\n  b(); c();\nelse d();', ['elseAlone: else']],
    ['If (a) { return; }', ['keywordCase: If'], 'if (a) { return; }'],
    ['Return "a";', ['keywordCase: Return'], 'return "a";'],
    ['if (a or b) return;', ['wordOperator: or'], 'if (a || b) return;'],
    ['if (a AND b) return;', ['wordOperator: AND'], 'if (a && b) return;'],
    ['if (a) { return; } elseif (b) { return; }', ['elseIf: elseif'], 'if (a) { return; } else if (b) { return; }'],
    ['if (a) then return;', ['strayWord: then'], 'if (a)  return;'],
    ['# note', ['otherComment: #'], '// note'],
    ['if host == "a" return;', ['condition: host']],
    ['if (f(a) = true) return;', ['assignedTo: f'], 'if (f(a) == true) return;'],
    ['let a; let a;', ['declaredTwice: a']],
    ['return @a;', ['unexpected: @']],
    ['if (a && ) return;', ['operandMissing: &&'], 'if (a  ) return;'],
    ['if (a || || b) return;', ['operandMissing: ||'], 'if (a  || b) return;'],
    ['if (a ||\n  b; ||\n  c) return;', ['semicolonInside: ;'], 'if (a ||\n  b ||\n  c) return;'],
    ['if (a) || (b) return;', ['conditionSplit: ||'], 'if ((a) || (b)) return;'],
    ['if (f(a) || g(b)) && !(c) {\n}', ['conditionSplit: &&'], 'if ((f(a) || g(b)) && !(c)) {\n}'],
    ['if (a) { return; } else (b) { return; }', ['elseCondition: else'], 'if (a) { return; } else if (b) { return; }'],
    ['f(["a"], "b"];', ['bracketNotClosed: ('], 'f(["a"], "b");'],
    ['if (f("*.a)) return "b";', ['textTooLong: "*.a)) return "'], 'if (f("*.a")) return "b";'],
    ['if (f(\'*.a")) return "b";', ['textNotClosed: \'*.a")) return "b";'], 'if (f("*.a")) return "b";'],
    ['if (f("*.a) || g()) return;', ['textNotClosed: "*.a) || g()) return;'], 'if (f("*.a") || g()) return;'],
    ['return "a; // note', ['textNotClosed: "a; // note'], 'return "a"; // note'],
    ['return "PROXY a:80;\n  DIRECT";', ['textOverLines: "PROXY a:80;'], 'return "PROXY a:80; DIRECT";'],
    ['if (f(a, *.b")) return;', ['quoteMissing: *.b"'], 'if (f(a, "*.b")) return;'],
    ['return PROXY a.b:80; DIRECT;', ['quotesMissing: PROXY a.b:80; DIRECT'], 'return "PROXY a.b:80; DIRECT";'],
    ['/* a /* b */ */', ['commentEnd: */'], '/* a /* b */ '],
    ["' note", ["otherComment: '"], '// note'],
    ['if (a =< 1) return;', ['wordOperator: =<'], 'if (a <= 1) return;'],
    ['if (a.b => 1) return;', ['wordOperator: =>'], 'if (a.b >= 1) return;'],
    ['retrun "a";', ['wordMeant: retrun'], 'return "a";'],
    ['if (a) { return; } esle { return; }', ['wordMeant: esle'], 'if (a) { return; } else { return; }'],
    ['switch (a) { case "b" return; }', ['somethingMissing: return'], 'switch (a) { case "b": return; }'],
    ['if (not a) return;', ['wordOperator: not'], 'if (!a) return;'],
    ['if (a.b <> 1) return;', ['wordOperator: <>'], 'if (a.b != 1) return;'],
    ['if (a &amp; b) return;', ['entity: &amp;'], 'if (a & b) return;'],
    ['f(a, 10.0.0.0);', ['quotesMissing: 10.0.0.0'], 'f(a, "10.0.0.0");'],
    ['f(a, http://b/*);\n// */', ['quotesMissing: http://b/*'], 'f(a, "http://b/*");\n// */'],
    ['end if', ['strayWord: end if'], ''],
    ['var proxy-a = 1;', ['dashInName: proxy-a']],
    ['<<<<<<< HEAD\n=======\n>>>>>>> other', ['mergeMark: <<<<<<< HEAD']],
    ['}\nreturn "a";', ['returnOutside: return'], '\nreturn "a";'],
  ];
  for (const [body, expected, mended] of slips)
    it(body, () => {
      // What follows the slip may not be read, as behind an open comment.
      const all = told(entry(body));
      assert.deepEqual(all, mended === undefined ? expected : [...expected, entry(mended)]);
    });
});

describe('a slip elsewhere', () => {
  const slips: [text: string, expected: string[]][] = [
    ['function f() {\n  return 1;\n', ['bracketNotClosed: {', 'function f() {\n  return 1;\n}\n']],
    ['function f() {\n  return 1;\n}\n}\n', ['bracketTooMany: }', 'function f() {\n  return 1;\n}\n\n']],
    ['var x =', ['endsTooSoon: =']],
    ['return "DIRECT";', ['returnOutside: return']],
    ['Function f() {}', ['keywordCase: Function', 'function f() {}']],
    ['f(', ['bracketNotClosed: (']],
    ['export function f() {}', ['moduleWord: export', 'function f() {}']],
    ['function f {\n}\n', ['parameters: f', 'function f(url, host) {\n}\n']],
    ['function f(a)\n  return 1;\n}\n', ['bodyNotOpened: return', 'function f(a) {\n  return 1;\n}\n']],
    ['fucntion f(a) {\n}\n', ['wordMeant: fucntion', 'function f(a) {\n}\n']],
  ];
  for (const [text, expected] of slips) it(text, () => assert.deepEqual(told(text), expected));

  it('is found at the brace that the indentation shows to be open', () => {
    const text = entry('  if (a) {\n    if (b) {\n      return 1;\n  }\n  return 2;');
    const [error] = parse(text).syntaxErrors;
    assert.equal(text.slice(0, error!.span.start).split('\n').length, 3);
  });
});

describe('a broken script', () => {
  it('keeps its functions and tests, as far as they can be guessed', () => {
    const doc = parse(entry('  if (dnsDomainIs(host, ".a") return "DIRECT";\n  return "PROXY p:1";'));
    assert.equal(doc.broken, true);
    assert.equal(doc.entryPoints.length, 1);
    assert.equal(doc.tests[0]?.pattern.value, '.a');
  });

  it('has its exact tree where only its quotes are wrong', () => {
    const text = entry('  if (host == “a”) return “DIRECT”;');
    const doc = parse(text);
    assert.equal(doc.broken, true);
    const { start, end } = doc.tests[0]!.pattern.parts[0]!.span;
    assert.equal(text.slice(start, end), 'a');
  });

  it('is not read as a module, nor with a return outside of functions', () => {
    for (const text of ['import a from "a";', 'export var a;', 'return 1;', 'await x;'])
      assert.equal(parse(text).broken, true, text);
  });

  it('is none with the oddities that engines accept', () => {
    for (const text of [
      '<!-- a\nvar x;\n--> b',
      'var await, yield, let;',
      'with (a) { b; }',
      'x = 010;',
      'a?.b ?? c',
      '"\\8"',
      'var x = "a\0b";',
    ])
      assert.deepEqual(parse(text).syntaxErrors, [], text);
  });
});
