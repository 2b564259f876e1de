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
          assert.equal(answerOf(expression, { addresses, extended: true }), expected));
    });

  for (const { name, source, at, cases } of timeGroups)
    describe(`${name} at ${at} (${source})`, () => {
      for (const [expression, expected] of cases)
        it(`${expression} is ${expected}`, () =>
          assert.equal(answerOf(expression, { now: Date.parse(at) }), String(expected)));
    });

  it('lack the Windows functions unless these are asked for', () => {
    const names = [
      'isInNetEx',
      'dnsResolveEx',
      'isResolvableEx',
      'myIpAddressEx',
      'sortIpAddressList',
      'getClientVersion',
    ];
    const kinds = `[${names.map((name) => `typeof ${name}`)}].join()`;
    assert.equal(answerOf(kinds, { extended: false }), `"${names.map(() => 'undefined')}"`);
    assert.equal(answerOf(kinds, { extended: true }), `"${names.map(() => 'function')}"`);
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
