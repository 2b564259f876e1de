import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../server/src/core/text';
import type { PacDocument } from '../server/src/pac/document';
import { parse } from '../server/src/pac/parse';
import { corpusMissing, pacFiles } from './corpus';

const script = (body: string) => `function FindProxyForURL(url, host) {\n${body}\n}\n`;

const sample = `\uFEFFvar p = "PROXY a:1", list = ['x', 'y']; // m365lint-ignore pac/x
function inside(h, l) { for (var i in l) if (shExpMatch(h, l[i])) return true; return !dnsDomainIs(h, ".z"); }\r
function FindProxyForURL(url, host) {
  host = host.toLowerCase(); /* note */
  if (inside(host, list) && /^a[/]b/i.test(host) || host == "c") return "DIRECT";
  switch (host) { case \`d\`: return p + "; DIRECT"; default: break }
  try { return host.indexOf('x') != -1 ? p : 'SOCKS s:1' } catch (e) { q = e } finally { ; }
  l: while (true) { for (const [a, { b = 1 }] of list) break l; }
  return (() => p)();
}
<!-- old comment
`;

describe('any text as a PAC script', () => {
  it('that is cut off anywhere still gives a document', () => {
    for (let end = 0; end <= sample.length; end++) check(sample.slice(0, end));
  });

  it('from which any character is missing too', () => {
    for (let at = 0; at < sample.length; at++) check(sample.slice(0, at) + sample.slice(at + 1));
  });

  it('that is cut off anywhere: 30 real scripts, the first 1,500 characters of each', function () {
    if (corpusMissing) {
      console.log(`      skipped: ${corpusMissing}`);
      this.skip();
    }
    this.timeout(600_000);
    const files = pacFiles()
      .sort((a, b) => a.text.length - b.text.length)
      .slice(0, 40)
      .filter((_, i) => i % 4 !== 3);
    assert.equal(files.length, 30);
    for (const { text } of files)
      for (let end = Math.min(text.length, 1500); end >= 0; end--) check(text.slice(0, end));
  });

  const words = [
    ...'(){}[];,.:?!=+-/\\\'"`<>|&#@\n\r\t \0\u201c\u201d\u2018\ud800\uff08',
    'function ',
    'FindProxyForURL',
    '(url, host)',
    'host',
    'return ',
    'if (',
    ' else ',
    'for (',
    'var ',
    'const ',
    '=> ',
    'switch (host) { case ',
    'break;',
    '"DIRECT"',
    'shExpMatch(host, ',
    '{{a}}',
    '<%',
    '%>',
    '/*',
    '*/',
    '//',
    '${',
    '\\u',
    'class ',
    'async ',
    'label: ',
  ];
  const soup = fc.array(fc.constantFrom(...words), { maxLength: 40, size: 'max' }).map((parts) => parts.join(''));

  it('of words and signs has its nodes in order and its spans inside', () =>
    fc.assert(
      fc.property(soup, (text) => void check(text)),
      { numRuns: 2000 },
    )).timeout(120_000);

  it('of words and signs in the entry point too', () =>
    fc.assert(
      fc.property(soup, (text) => void check(script(text))),
      { numRuns: 2000 },
    )).timeout(120_000);

  it('of any characters too', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void check(text))));

  for (const text of ['class ]async @(', 'function #'])
    it(`that is only supposed to be there lies in the text: ${text}`, () => void check(text));

  it('that has a line break of two characters in a template keeps its places', () =>
    void check(script('return `PROXY a:80;\r\nDIRECT`;')));

  it('that means itself in a circle gives an answer', () => {
    for (const text of [
      script('var a = b, b = a; return a;'),
      script('return FindProxyForURL(url, host);'),
      `${script('return f(host);')}function f(h) { return g(h); }\nfunction g(h) { return f(h); }`,
      `${script('return f(host);')}function f(h) { if (h == "x") return f(h); return h.test(f); }`,
      script('host = host; url = host; host = url; return host == "x" ? host : url;'),
      script('var x = x || y, y = y + x; if (x) return x; return y + y;'),
      'FindProxyForURL = FindProxyForURL;',
      'var FindProxyForURL = a, a = FindProxyForURL;',
      'a: a: b: for (;;) { break b; }',
    ])
      check(text);
  });
});

describe('a large script', () => {
  const million = 1_000_000;

  const good: Record<string, string> = {
    'of 20,000 conditions in one chain': script(
      `if (${Array.from({ length: 20_000 }, (_, i) => `host == "h${i}"`).join(' || ')}) return "DIRECT";`,
    ),
    'of 2 MB in a line': script(
      Array.from({ length: 30_000 }, (_, i) => `if(dnsDomainIs(host,".h${i}.example.com"))return"DIRECT";`).join(''),
    ),
    'with a text of 2 MB': script(`return "${'x'.repeat(2 * million)}";`),
    'with a comment of 2 MB': `/*${'x\n'.repeat(million)}*/${script('return "DIRECT";')}`,
    'of 20,000 joined texts': script(`return ${'"x" + '.repeat(20_000)}"y";`),
    'with a list of 100,000 hosts': `var l = [${'"a.example.com",\n'.repeat(100_000)}];\n${script('for (var i in l) if (host == l[i]) return "DIRECT";')}`,
    'of 20,000 variables that follow each other': script(
      `${Array.from({ length: 20_000 }, (_, i) => `var v${i + 1} = v${i};`).join('\n')}\nreturn v20000;`,
    ),
    'of 10,000 returns of one variable with 10,000 values': script(
      `var r;\n${'if (url) r = "DIRECT";\n'.repeat(10_000)}${'if (host) return r;\n'.repeat(10_000)}`,
    ),
    'of 10,000 functions that call each other': `${Array.from({ length: 10_000 }, (_, i) => `function f${i}(h) { return f${i + 1}(h); }`).join('\n')}\n${script('return f0(host);')}`,
    'with 1,500 branches behind each other': script(
      `${Array.from({ length: 1500 }, (_, i) => `if (host == "h${i}") return "DIRECT";\nelse `).join('')}return "DIRECT";`,
    ),
    'of 2,000 comparisons behind `!`': script('if (!(host == "x")) ;\n'.repeat(2000)),
  };
  for (const [name, text] of Object.entries(good))
    it(`${name} is read whole`, function () {
      this.timeout(60_000);
      const doc = check(text);
      assert.equal(doc.broken, false);
      assert.equal(doc.entryPoints.length, 1);
    });

  const bad: Record<string, string> = {
    'of 10,000 nested parentheses': script(`return ${'('.repeat(10_000)}1${')'.repeat(10_000)};`),
    'of 10,000 nested blocks': '{'.repeat(10_000),
    'of 10,000 nested functions': '(function(){'.repeat(10_000),
    'of 10,000 nested lists': '['.repeat(10_000),
    'of 10,000 nested templates': `${'`${'.repeat(10_000)}1${'}`'.repeat(10_000)}`,
    'of 10,000 nested lists behind `?.`': `${'a?.['.repeat(10_000)}1${']'.repeat(10_000)}`,
    'of 10,000 nested templates behind an error': `) ${'`${'.repeat(10_000)}1${'}`'.repeat(10_000)}`,
    'of 10,000 `!`': '!'.repeat(10_000),
    'of 2 MB of garbage': '%&/( ]} '.repeat(million / 4),
    'of 2 MB of curved quotes': script('“'.repeat(2 * million)),
    'of 2 MB of open texts': '"\n'.repeat(million),
    'of 2 MB of slashes and brackets': '/['.repeat(million),
    'of 2 MB of backslashes': `"${'\\'.repeat(2 * million)}`,
    'of 2 MB of placeholders': 'x = {{a}};\n'.repeat(million / 5),
    'of 2 MB of open braces': `x = ${'{{'.repeat(million)}`,
    'of 2 MB of NUL characters in texts': script('"x" \0'.repeat(million / 3)),
    'of 2 MB without its last brace': `function FindProxyForURL(url, host) {${'if (host) {\n}\n'.repeat(million / 7)}`,
    'of 99 KB of garbage': script('(] ; "'.repeat(16_000)),
  };
  for (const [name, text] of Object.entries(bad))
    it(`${name} has a finding`, function () {
      this.timeout(60_000);
      const doc = check(text);
      assert.ok(doc.broken || doc.content !== 'script', 'nothing is found');
    });
});

function check(text: string): PacDocument {
  const doc = parse({ text });
  const shown = () => JSON.stringify(text.slice(0, 2000));
  const within = ({ start, end }: Span, what: string) => {
    if (!(start >= 0 && start <= end && end <= text.length)) assert.fail(`${what} ${start}-${end}: ${shown()}`);
  };
  for (const span of doc.comments) {
    within(span, 'comment');
    within({ start: span.end, end: doc.ignoreReach(span.end) }, 'reach');
  }
  for (const { span, edits = [] } of doc.syntaxErrors) {
    within(span, 'syntax error');
    assert.ok(span.end > span.start || text.length === 0, `an error without extent: ${shown()}`);
    for (const edit of edits) within(edit.span, 'edit');
  }
  assert.equal(doc.broken, doc.tooDeep || doc.syntaxErrors.length > 0);
  for (const fn of doc.functions) within(fn.nameSpan, 'function');
  for (const { nameSpan } of doc.entryPoints) within(nameSpan, 'entry point');
  for (const { nameSpan, name } of doc.variables)
    if (!doc.broken) assert.ok(text.slice(nameSpan.start, nameSpan.end).includes(name) || text.includes('\\'), shown());
  for (const { node, pattern, returns } of doc.tests) {
    within(node, 'comparison');
    if (returns) within(returns, 'return');
    for (const part of pattern.parts) within(part.span, 'part');
  }
  for (const { text: known, elements } of doc.results) {
    assert.equal(known.parts.map(({ value }) => value).join(''), known.value);
    for (const part of known.parts) {
      within(part.span, 'part');
      // In a template every line break counts as \n.
      if (part.plain && !doc.broken)
        assert.equal(text.slice(part.span.start, part.span.end).replaceAll('\r', '\n'), part.value);
    }
    for (const { start, end, text: element } of elements) assert.equal(known.value.slice(start, end), element);
  }
  return doc;
}
