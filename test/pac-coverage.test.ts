import assert from 'node:assert/strict';
import { evaluating, loadEngine } from '../scripts/pages/evaluate';
import { type Configuration, settingsFor } from '../server/src/core/config';
import type { Language } from '../server/src/core/language';
import { render } from '../server/src/core/message';
import { applyEdits } from '../server/src/core/text';
import { endpoints } from '../server/src/knowledge/endpoints';
import { pac } from '../server/src/pac';
import { coverageOf, listedRoutes } from '../server/src/pac/coverage';
import type { PacDocument } from '../server/src/pac/document';
import { routesOf } from '../server/src/pac/routes';

function evaluated(text: string, configuration: Configuration = {}): PacDocument {
  const settings = settingsFor(configuration, undefined, '2026-11-21');
  const language = evaluating(pac as unknown as Language, settings) as unknown as typeof pac;
  return language.parse({ text, path: 'proxy.pac' });
}

const lens = (doc: PacDocument) => pac.lenses!(doc).map(({ text }) => render(text));

/** The script after the nth of the offered blocks: Optimize, then Optimize and Allow. */
function withBlock(doc: PacDocument, nth: number): string {
  const offered = pac.rewrites!(doc, doc.evaluation!.entryPoint.nameSpan);
  return applyEdits(doc.text, offered[nth]!.edits);
}

const plain = `function FindProxyForURL(url, host) {
  if (isPlainHostName(host)) return "DIRECT";
  return "PROXY proxy.example.com:8080";
}
`;

describe('coverage of Microsoft 365', () => {
  before(loadEngine);

  it('stands above the entry point', () => {
    const doc = evaluated(plain);
    assert.deepEqual(lens(doc), ['Microsoft 365: Optimize 0/4 direct · Allow 0/44 direct · activation 17/17']);
    assert.equal(doc.text.slice(pac.lenses!(doc)[0]!.span.start).slice(0, 15), 'FindProxyForURL');
  });

  it('says of a script that it has not been run', () =>
    assert.match(lens(pac.parse({ text: plain, path: 'proxy.pac' }))[0]!, /not known\. .*not been run/));

  it('says nothing of one that cannot be run', () =>
    assert.deepEqual(lens(pac.parse({ text: plain.slice(0, 50), path: 'proxy.pac' })), []));

  it('says why where a script does not come to an end', () =>
    assert.match(lens(evaluated('function FindProxyForURL(url, host) { for (;;); }'))[0]!, /not known\. .*in time/));

  it('is whole for the Optimize hosts after their block', () =>
    assert.match(lens(evaluated(withBlock(evaluated(plain), 0)))[0]!, /Optimize 4\/4 direct · Allow 0\/44/));

  it('has 48 direct hosts and two exceptions after the block of both, as the published generator makes them', () => {
    const text = withBlock(evaluated(plain), 1);
    const doc = evaluated(text);
    const direct = [...listedRoutes(doc.evaluation!, 'Optimize'), ...listedRoutes(doc.evaluation!, 'Allow')];
    assert.equal(direct.filter(({ way }) => way === 'direct').length, 48);
    const exceptions = ['cdn.odc.officeapps.live.com', 'cdn.uci.officeapps.live.com'];
    for (const host of exceptions) {
      const route = routesOf(doc.evaluation!).find(({ probe }) => probe.host === host);
      assert.deepEqual([route?.choices, route?.way], [['PROXY proxy.example.com:8080'], 'proxy'], host);
    }
    assert.ok(text.indexOf(exceptions[1]!) < text.indexOf('*.officeapps.live.com'));
    assert.equal(coverageOf(doc.evaluation!)!.direct.Default.count, 0);
  });

  for (const cloud of ['China', 'USGovDoD', 'USGovGCCHigh'] as const)
    it(`is whole after the block of both in ${cloud}`, () => {
      const { direct } = coverageOf(evaluated(withBlock(evaluated(plain, { cloud }), 1), { cloud }).evaluation!)!;
      assert.equal(direct.Optimize.count, direct.Optimize.of);
      assert.equal(direct.Allow.count, direct.Allow.of);
      assert.equal(direct.Default.of, endpoints(cloud).filter(({ category }) => category === 'Default').length);
    });

  it('keeps sign-in at the proxy where tenants are restricted', () => {
    const configuration = { tenantRestrictions: true };
    const text = withBlock(evaluated(plain, configuration), 1);
    assert.ok(!text.includes('"login.microsoftonline.com"') && text.includes('"device.login.microsoftonline.com"'));
    assert.match(lens(evaluated(text, configuration))[0]!, /Allow 41\/44/);
  });

  it('asks for the sites of the tenant, that of the configuration or that which the script names', () => {
    const own =
      'function FindProxyForURL(url, host) { if (host == "adatum.sharepoint.com") return "DIRECT"; return "PROXY p:80"; }';
    const hosts = (doc: PacDocument) =>
      listedRoutes(doc.evaluation!, 'Optimize').flatMap(({ probe }) =>
        /sharepoint/.test(probe.host) ? [probe.host] : [],
      );
    assert.deepEqual(hosts(evaluated(own)), ['adatum.sharepoint.com', 'adatum-my.sharepoint.com']);
    assert.deepEqual(hosts(evaluated(plain, { tenant: 'contoso.onmicrosoft.com' }))[0], 'contoso.sharepoint.com');
    assert.match(lens(evaluated(own))[0]!, /Optimize 0\/4/);
  });

  it('counts a host of activation at a dead address as lost, and one at a local agent as reached', () => {
    const dead = plain.replace(
      'return "PROXY',
      'if (host == "go.microsoft.com") return "PROXY 127.0.0.1:3128";\n  return "PROXY',
    );
    assert.match(lens(evaluated(dead))[0]!, /activation 16\/17/);
    assert.match(lens(evaluated(plain.replace('proxy.example.com', '127.0.0.1')))[0]!, /activation 17\/17/);
  });

  it('asks the entry point that the clients ask', () => {
    const both = `${plain}function FindProxyForURLEx(url, host) { return "DIRECT"; }\n`;
    assert.match(lens(evaluated(both))[0]!, /Optimize 4\/4/);
    assert.match(lens(evaluated(both, { pacTarget: 'browsers' }))[0]!, /Optimize 0\/4/);
    assert.equal(
      evaluated('function FindProxyForURLEx(url, host) {}', { pacTarget: 'browsers' }).evaluation,
      undefined,
    );
  });

  it('stands behind each statement that decided', () => {
    const doc = evaluated(withBlock(evaluated(plain), 0));
    const hints = pac.inlayHints!(doc, { start: 0, end: doc.text.length });
    assert.deepEqual(
      hints.map(({ at, text }) => [doc.text.slice(0, at).split('\n').length, render(text)]),
      [
        [6, '4 addresses of Microsoft 365'],
        [8, '190 addresses of Microsoft 365'],
      ],
    );
  });
});
