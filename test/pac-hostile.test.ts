import assert from 'node:assert/strict';
import type { EvaluationAnswer, Failure } from '../server/src/pac/evaluation';
import { createSandbox, type Sandbox } from '../server/src/pac/sandbox/host';
import { nodeSandbox } from '../server/src/pac/sandbox/host.node';
import { requestFor } from './pac/ask';
import { buildSandbox } from './pac/sandbox';

const scripts: [name: string, body: string, kinds: Failure['kind'][]][] = [
  ['an endless loop', 'for (;;) {}', ['time']],
  ['a recursion without end', 'return FindProxyForURL(url, host);', ['stack']],
  ['a text that doubles for ever', 'var s = "x"; for (;;) s += s;', ['exception', 'memory']],
  ['arrays without end', 'var all = []; for (;;) all.push(new Array(1000).fill(all.length));', ['memory', 'time']],
  ['a regular expression that backtracks', 'return /^(a+)+$/.test("a".repeat(40) + "b");', ['time']],
  ['a text of a thousand million', 'return "ab".repeat(1e9);', ['exception', 'memory']],
  ['a sort that never ends', 'return [3, 1, 2].sort(function () { for (;;) {} })[0];', ['time']],
  ['JSON of a ring', 'var ring = {}; ring.ring = ring; return JSON.stringify(ring);', ['exception']],
  ['a way out by a constructor', 'return this.constructor.constructor("return process.version")();', ['exception']],
  ['a native call without end', 'return new Array(2e8).join("ab");', ['time', 'memory']],
  ['a stack that is filled by nesting', 'return eval("(".repeat(1e5) + ")".repeat(1e5));', ['stack', 'exception']],
  ['a loop that catches everything', 'for (;;) try { for (;;) {} } catch (e) {} finally { continue; }', ['time']],
  [
    'an error that lies in its stack',
    'throw { name: {}, message: 7, get stack() { for (;;) {} } };',
    ['exception', 'time'],
  ],
  ['a promise', 'Promise.resolve().then(function f() { return Promise.resolve().then(f); }); return x;', ['exception']],
];

const failureOf = ({ failure, outcomes }: EvaluationAnswer) => failure ?? outcomes[0]?.failure;

describe('a hostile script', function () {
  this.timeout(60_000);
  let sandbox: Sandbox;

  before(() => {
    buildSandbox();
    sandbox = nodeSandbox();
  });
  after(() => sandbox.dispose());

  const entry = (body: string) => `function FindProxyForURL(url, host) { ${body} }`;
  const ordinary = requestFor(entry('return "DIRECT";'));

  for (const [name, body, kinds] of scripts)
    it(`such as ${name} ends with a finding, and nobody waits for it`, async () => {
      const order: string[] = [];
      const asked = sandbox.evaluate(requestFor(entry(body))).then((answer) => {
        order.push('answer');
        return answer;
      });
      const other = new Promise<void>((done) => setImmediate(done)).then(() => order.push('other work'));
      const [answer] = await Promise.all([asked, other]);
      assert.deepEqual(order, ['other work', 'answer']);
      const failure = failureOf(answer);
      assert.ok(failure && kinds.includes(failure.kind), `${name}: ${JSON.stringify(answer).slice(0, 300)}`);
      const after = await sandbox.evaluate(ordinary);
      assert.equal(after.outcomes[0]?.result, 'DIRECT');
    });

  it('that never gets through loading is stopped too', async () => {
    const answer = await sandbox.evaluate(requestFor('for (;;) {}'));
    assert.deepEqual(answer, { outcomes: [], failure: { kind: 'time', message: 'interrupted' } });
  });

  it('that takes its time for each of many questions leaves the rest unanswered', async () => {
    const urls = Array.from({ length: 200 }, (_, i) => `http://h${i}.example.com/`);
    const { outcomes } = await sandbox.evaluate(requestFor(entry('for (;;) {}'), { urls }));
    assert.ok(outcomes.length > 0 && outcomes.length < urls.length, `${outcomes.length} answers`);
    assert.ok(outcomes.every(({ failure }) => failure?.kind === 'time'));
  });

  it('can be given up, and the next one gets its turn', async () => {
    const control = new AbortController();
    const endless = sandbox.evaluate(requestFor(entry('for (;;) {}')), { signal: control.signal });
    const next = sandbox.evaluate(ordinary);
    control.abort();
    await assert.rejects(endless, { name: 'AbortError' });
    assert.equal((await next).outcomes[0]?.result, 'DIRECT');
  });

  it('cannot be run without the engine, which is an error of ours', async () => {
    const missing = nodeSandbox(`${__dirname}/nowhere`);
    await assert.rejects(missing.evaluate(ordinary), { code: 'ENOENT' });
  });

  it('that ends its worker is one without an answer', async () => {
    const dying = createSandbox({
      wasm: async () => ({}) as WebAssembly.Module,
      start: (heard, died) => ({
        post: (message) =>
          'wasm' in message ? setImmediate(heard, { ready: true }) : setImmediate(died, new Error('out of memory')),
        end: () => undefined,
      }),
    });
    assert.deepEqual(await dying.evaluate(ordinary), {
      outcomes: [],
      failure: { kind: 'memory', message: 'out of memory' },
    });
  });
});
