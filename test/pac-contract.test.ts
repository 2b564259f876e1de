import assert from 'node:assert/strict';
import { answerOf, ready, run } from './pac/ask';

const outcome = (source: string) => run(source).outcomes[0];

describe('the contract of the entry point', () => {
  before(ready);

  // As Chromium's proxy_resolver_v8_unittest.cc has it.
  const kinds: [body: string, kind: string][] = [
    ['', 'undefined'],
    ['return undefined;', 'undefined'],
    ['return null;', 'null'],
    ['return 0;', 'number'],
    ['return { a: 1 };', 'object'],
    ['return FindProxyForURL;', 'function'],
    ['return false;', 'boolean'],
    ['return new String("DIRECT");', 'object'],
  ];
  for (const [body, kind] of kinds)
    it(`tells that "${body}" gives ${kind}, which is no text`, () => {
      const found = outcome(`function FindProxyForURL(url, host) { ${body} }`);
      assert.equal(found?.notText, kind);
      assert.equal(found?.result, undefined);
    });

  it('hands on texts as they are, empty or not ASCII', () => {
    assert.equal(outcome('function FindProxyForURL() { return ""; }')?.result, '');
    assert.equal(outcome('function FindProxyForURL() { return "PROXY 例え:80"; }')?.result, 'PROXY 例え:80');
  });

  it('cuts a text that nobody would read', () =>
    assert.equal(outcome('function FindProxyForURL() { return "x".repeat(1e6); }')?.result?.length, 2000));

  it('hands over URL and host', () =>
    assert.equal(answerOf('[url, host, arguments.length]'), '["https://www.example.com/","www.example.com",2]'));

  for (const source of [
    'var FindProxyForURL = function () { return "DIRECT"; };',
    'FindProxyForURL = () => "DIRECT";',
    'this.FindProxyForURL = function () { return "DIRECT"; };',
    'function FindProxyForURL() { return "DIRECT" } // a comment ends it',
  ])
    it(`finds ${source}`, () => assert.equal(outcome(source)?.result, 'DIRECT'));

  for (const source of [
    'const FindProxyForURL = function () { return "DIRECT"; };',
    'let FindProxyForURL = () => "DIRECT";',
    'class FindProxyForURL {}',
    'var FindProxyForURL = "DIRECT";',
    'function findProxyForURL() { return "DIRECT"; }',
    '',
  ])
    it(`does not find ${source || 'anything in an empty text'}`, () => {
      const { outcomes, failure } = run(source);
      assert.deepEqual(outcomes, []);
      assert.deepEqual(failure, { kind: 'exception', message: 'FindProxyForURL is not a function' });
    });

  it('calls the entry point that a probe names', () => {
    const source = 'function FindProxyForURLEx() { return "EX"; } function FindProxyForURL() { return "PLAIN"; }';
    const { outcomes } = run(source, {
      probes: [
        { url: 'http://a/', host: 'a' },
        { url: 'http://a/', host: 'a', entryPoint: 'FindProxyForURLEx' },
      ],
    });
    assert.deepEqual(
      outcomes.map(({ result }) => result),
      ['PLAIN', 'EX'],
    );
  });

  it('keeps globals from one question to the next', () => {
    const source = 'var count = 0; function FindProxyForURL() { return "PROXY p" + ++count + ":80"; }';
    const { outcomes } = run(source, { urls: ['http://a/', 'http://b/'] });
    assert.deepEqual(
      outcomes.map(({ result }) => result),
      ['PROXY p1:80', 'PROXY p2:80'],
    );
  });

  it('starts every script anew', () => {
    run('var left = 1; String.prototype.left = 1; function FindProxyForURL() { return "DIRECT"; }');
    assert.equal(answerOf('[typeof left, typeof "".left]'), '["undefined","undefined"]');
  });

  it('tells where the text stops being a script', () => {
    const { failure } = run('function FindProxyForURL(url, host) {\n  return "DIRECT"');
    assert.equal(failure?.kind, 'exception');
    assert.equal(failure?.line, 2);
  });

  it('tells what is thrown while loading, and while answering', () => {
    assert.equal(run('\nnope();').failure?.line, 2);
    const { outcomes } = run(
      'function FindProxyForURL(url, host) {\n  if (host == "a") throw "no";\n  return x.y;\n}',
      {
        urls: ['http://a/', 'http://b/'],
      },
    );
    assert.deepEqual(outcomes[0]?.failure, { kind: 'exception', message: 'no' });
    assert.match(outcomes[1]?.failure?.message ?? '', /^ReferenceError: /);
    assert.equal(outcomes[1]?.failure?.line, 3);
  });
});
