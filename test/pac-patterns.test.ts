import assert from 'node:assert/strict';
import { Covering, covers } from '../server/src/pac/covering';
import { ipv4, ipv4Text, isContiguous, isIpv6, maskOf, prefixFault } from '../server/src/pac/networks';

describe('patterns of PAC scripts', () => {
  const pairs: [glob: string, other: string, answer: boolean][] = [
    ['*.example.com', 'www.example.com', true],
    ['*.example.com', '*.www.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*example.com', '*.example.com', true],
    ['*.example.com', '*example.com', false],
    ['*', '?*', true],
    ['?.example.com', 'a.example.com', true],
    ['?.example.com', '?.example.com', true],
    ['a.example.com', '?.example.com', false],
    ['?.example.com', '*.example.com', false],
    ['*a*b*', '*xaxb', true],
    ['', '', true],
    ['', '*', false],
  ];
  for (const [glob, other, answer] of pairs)
    it(`"${glob}" ${answer ? 'covers' : 'does not cover'} "${other}"`, () => assert.equal(covers(glob, other), answer));

  it('are found in the order in which they were tested', () => {
    const covering = new Covering<string>();
    covering.add('www.example.com', 'host');
    covering.add('*.example.com', 'domain');
    covering.add('*.example.com', 'again');
    covering.add('a*z', 'other');
    assert.equal(covering.find('www.example.com'), 'host');
    assert.equal(covering.find('*.mail.example.com'), 'domain');
    assert.equal(covering.find('a.b.z'), 'other');
    assert.equal(covering.find('example.org'), undefined);
  });
});

describe('networks of PAC scripts', () => {
  it('are four numbers up to 255', () => {
    assert.equal(ipv4('255.255.255.255'), 0xffffffff);
    for (const text of ['256.0.0.0', '1.2.3', '1.2.3.4.5', ' 1.2.3.4', '1.2.3.x', ''])
      assert.equal(ipv4(text), undefined, text);
  });

  it('have masks of ones and then zeros', () => {
    assert.deepEqual(
      [0, 8, 12, 32].map((length) => ipv4Text(maskOf(length))),
      ['0.0.0.0', '255.0.0.0', '255.240.0.0', '255.255.255.255'],
    );
    assert.ok([0, 8, 31, 32].every((length) => isContiguous(maskOf(length))));
    assert.ok(!isContiguous(ipv4('255.0.255.0')!));
  });

  it('of IPv6 may leave out groups once', () => {
    for (const text of ['::', '::1', '2001:db8::', '1:2:3:4:5:6:7:8', '::ffff:10.0.0.1']) assert.ok(isIpv6(text), text);
    for (const text of ['', ':', '1:2', '1::2::3', '1:2:3:4:5:6:7:8:9', '[::1]', '::g', '1:2:3:4:5:6:7:8::'])
      assert.ok(!isIpv6(text), text);
  });

  it('have a length that fits the family', () => {
    assert.equal(prefixFault('10.0.0.0/8'), undefined);
    assert.equal(prefixFault('2001:db8::/32'), undefined);
    assert.equal(prefixFault('10.0.0.0'), 'length');
    assert.equal(prefixFault('10.0.0.0/33'), 'range');
    assert.equal(prefixFault('10.0.0.0/8/8'), 'range');
    assert.equal(prefixFault('2001:db8/32'), 'address');
  });
});
