import assert from 'node:assert/strict';
import { answerOf, ready, run } from './pac/ask';

describe('a script in the sandbox', () => {
  before(ready);

  it('sees the language, the predefined functions and nothing else', () => {
    const own = run('function FindProxyForURL() { return Object.getOwnPropertyNames(globalThis).join(); }').outcomes[0]
      ?.result;
    const language = new Set(Object.getOwnPropertyNames(globalThis));
    const added = ['Iterator', 'InternalError', 'Float16Array', 'FindProxyForURL'];
    const helpers =
      'dnsResolve myIpAddress alert dnsDomainIs dnsDomainLevels localHostOrDomainIs isResolvable convert_addr isInNet shExpMatch weekdayRange dateRange timeRange isPlainHostName';
    const unexpected = own
      ?.split(',')
      .filter((name) => !language.has(name) && !added.includes(name) && !helpers.split(' ').includes(name))
      .filter((name) => !name.startsWith('m365$'));
    assert.deepEqual(unexpected, []);
  });

  for (const name of [
    'process',
    'require',
    'module',
    'global',
    'window',
    'self',
    'document',
    'navigator',
    'fetch',
    'XMLHttpRequest',
    'setTimeout',
    'WebSocket',
    'Worker',
    'postMessage',
    'importScripts',
    'WebAssembly',
    'Buffer',
    'Deno',
    'std',
    'os',
    'console',
    'performance',
  ])
    it(`has no ${name}`, () => assert.equal(answerOf(`typeof ${name}`), '"undefined"'));

  const attempts = [
    'this.constructor.constructor("return this")() === globalThis',
    'dnsResolve.constructor("return this")() === globalThis',
    'alert.constructor === Function && alert.call.constructor === Function',
    'Object.getPrototypeOf(async function () {}).constructor("return 1") instanceof Function',
    'typeof Function("return typeof process")() + Function("return typeof process")()',
    'new Error().stack.indexOf("node:") + new Error().stack.indexOf("/")',
  ];
  const values = ['true', 'true', 'true', 'true', '"stringundefined"', '-2'];
  for (const [i, attempt] of attempts.entries())
    it(`finds only its own world by ${attempt}`, () => assert.equal(answerOf(attempt), values[i]));

  it('gets no module', () => {
    const source =
      'var seen = "nothing"; function FindProxyForURL() { import("fs").then(function () { seen = "a module"; }, function () { seen = "refused"; }); return seen; }';
    const { outcomes } = run(source, { urls: ['http://a/', 'http://b/'] });
    assert.deepEqual(
      outcomes.map(({ result }) => result),
      ['nothing', 'nothing'],
    );
  });

  it('can replace what the driver works with, and fools only itself', () => {
    const source = `
      Function.prototype.call = Reflect.apply = String.prototype.slice = Array.prototype.find = function () { throw "mine"; };
      Object.prototype.toJSON = Array.prototype.toJSON = function () { return { result: "forged" }; };
      Object.defineProperty(Object.prototype, "result", { set: function () { throw "set"; } });
      String = function () { return "forged"; };
      function FindProxyForURL() { alert("said"); return "PROXY p:80"; }`;
    const { outcomes, failure } = run(source);
    assert.equal(failure, undefined);
    assert.equal(outcomes[0]?.result, 'PROXY p:80');
  });

  it('cannot make the answers of others its own by names of the table', () => {
    const names = '["toString", "__proto__", "constructor", "hasOwnProperty"].map(dnsResolve).join()';
    assert.equal(answerOf(names, { addresses: JSON.parse('{"__proto__": "10.0.0.1"}') }), '",10.0.0.1,,"');
  });
});
