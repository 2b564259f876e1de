import assert from 'node:assert/strict';
import { answerOf, ready, run, telling } from './pac/ask';
import { addressCases, type Group, nameCases } from './pac/helper-cases';
import { timeGroups } from './pac/time-cases';

const addresses = {
  'intranet.example.com': '10.20.30.40',
  'both.example.com': '2001:db8::7;192.0.2.7',
  'six.example.com': '2001:db8::6',
};

describe('predefined functions', () => {
  before(ready);

  const groups: Group[] = [...nameCases, ...addressCases];
  for (const { name, source, cases } of groups)
    describe(`${name} (${source})`, () => {
      for (const [expression, expected] of cases)
        it(`${expression} is ${expected}`, () =>
          assert.equal(answerOf(expression, { addresses, client: 'browsers' }), expected));
    });

  for (const { name, source, at, cases } of timeGroups)
    describe(`${name} at ${at} (${source})`, () => {
      for (const [expression, expected] of cases)
        it(`${expression} is ${expected}`, () =>
          assert.equal(answerOf(expression, { now: Date.parse(at) }), String(expected)));
    });

  it('hold what Windows added only where it is known (winhttp-ipv6-helpers, chromium)', () => {
    const names = ['isInNetEx', 'dnsResolveEx', 'isResolvableEx', 'myIpAddressEx', 'sortIpAddressList'];
    const kinds = (asked: Parameters<typeof run>[1]) => {
      const found = `[${[...names, 'getClientVersion'].map((name) => `typeof ${name}`)}].join()`;
      const script = telling(found).replace('FindProxyForURL', asked?.entryPoint ?? 'FindProxyForURL');
      return run(script, asked).outcomes[0]?.result;
    };
    const all = (kind: string, version: string) => `"${[...names.map(() => kind), version]}"`;
    assert.equal(kinds({ client: 'winhttp' }), all('undefined', 'undefined'));
    assert.equal(kinds({ client: 'browsers' }), all('function', 'undefined'));
    assert.equal(kinds({ client: 'winhttp', entryPoint: 'FindProxyForURLEx' }), all('function', 'function'));
  });

  it('may be replaced by the script, and call what it put in their place', () => {
    const own = `function dnsResolve() { return "10.9.9.9"; }\n`;
    const { outcomes } = run(own + telling('isInNet("name", "10.0.0.0", "255.0.0.0")'));
    assert.equal(outcomes[0]?.result, 'true');
  });

  it('write down names that have no address, each once, and what is alerted', () => {
    const body =
      'dnsResolve("A.example"); isInNet("a.example", "10.0.0.0", "255.0.0.0"); isResolvable("b.example"); dnsResolve("10.0.0.1"); alert("one\\ntwo"); alert();';
    const [outcome] = run(`function FindProxyForURL() { ${body} return "DIRECT"; }`).outcomes;
    assert.deepEqual(outcome?.unresolved, ['a.example', 'b.example']);
    assert.deepEqual(outcome?.alerts, ['one two', 'undefined']);
  });
});
