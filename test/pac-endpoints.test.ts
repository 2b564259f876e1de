import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clouds } from '../server/src/core/config';
import { activationEntries, activationHosts, certificateHosts } from '../server/src/knowledge/activation-hosts';
import { removedFrom, signInHosts, unifiedDomains } from '../server/src/knowledge/endpoint-names';
import * as list from '../server/src/knowledge/endpoints';
import { guidanceDate } from '../server/src/knowledge/sources';

const source = join(__dirname, '../../shared/knowledge/m365-endpoints.json');
const categories = ['Optimize', 'Allow', 'Default'] as const;
const patternsOf = (cloud: (typeof clouds)[number], category: list.Category) =>
  list.endpoints(cloud).flatMap((endpoint) => (endpoint.category === category ? [endpoint.pattern] : []));

describe('endpoints', () => {
  // Counted by hand in the published lists, without the entries for Intune.
  for (const [cloud, ...counts] of [
    ['Worldwide', 4, 44, 142],
    ['China', 1, 24, 22],
    ['USGovDoD', 7, 19, 56],
    ['USGovGCCHigh', 2, 22, 58],
  ] as const)
    it(`are all there for ${cloud}, each in its highest category`, () =>
      assert.deepEqual(
        categories.map((category) => patternsOf(cloud, category).length),
        counts,
      ));

  it('have the Optimize hosts that the guidance names', () =>
    assert.deepEqual(patternsOf('Worldwide', 'Optimize').sort(), [
      '*.sharepoint.com',
      'outlook.cloud.microsoft',
      'outlook.office.com',
      'outlook.office365.com',
    ]));

  it('carry a day that is not in the future', () => {
    for (const cloud of clouds) assert.ok(list.endpointsDate(cloud) <= guidanceDate, cloud);
  });

  it('leave a Default host Default below an Allow wildcard, and raise an Allow host above a Default one', () => {
    const categoryOf = (host: string) => list.endpointOf('Worldwide', host)?.category;
    assert.equal(categoryOf('cdn.odc.officeapps.live.com'), 'Default');
    assert.equal(categoryOf('odc.officeapps.live.com'), 'Allow');
    assert.equal(categoryOf('login.microsoftonline.com'), 'Allow');
    assert.equal(categoryOf('www.example.com'), undefined);
  });

  it('know which patterns cover which', () => {
    assert.ok(list.covers('*.protection.outlook.com', '*.mail.protection.outlook.com'));
    assert.ok(list.covers('*cdn.onenote.net', 'site-cdn.onenote.net'));
    assert.ok(!list.covers('*.sharepoint.com', 'sharepoint.com'));
    assert.ok(!list.covers('*.sharepoint.com', '*.sharepoint.com'));
  });

  it('know what is gone, and what only Intune needs', () => {
    assert.equal(removedFrom('Worldwide', 'www.acompli.com')?.gone, '2026-08');
    assert.equal(removedFrom('Worldwide', '*.secure.skypeassets.com')?.successor, 'join.secure.skypeassets.com');
    assert.equal(removedFrom('China', '*.azureedge.net'), undefined);
    assert.ok(list.isPublished('Worldwide', 'naprodimedatapri.azureedge.net'));
    assert.equal(list.endpointOf('Worldwide', 'naprodimedatapri.azureedge.net'), undefined);
  });

  it('hold every host that rules speak of by name', () => {
    for (const domain of unifiedDomains) assert.ok(patternsOf('Worldwide', 'Default').includes(`*.${domain}`), domain);
    for (const pattern of certificateHosts) assert.ok(list.isPublished('Worldwide', pattern), pattern);
    for (const cloud of clouds)
      for (const host of signInHosts[cloud]) assert.ok(list.endpointOf(cloud, host), `${cloud}: ${host}`);
  });

  it('are the data that they were built from', function () {
    if (!existsSync(source)) {
      console.log('      skipped: ../shared is not there');
      this.skip();
    }
    const { instances } = JSON.parse(readFileSync(source, 'utf8')) as {
      instances: Record<string, { id: number; urls?: string[] | null; category: string; required: boolean }[]>;
    };
    for (const cloud of clouds) {
      const expected = instances[cloud]!.filter(({ urls }) => urls && urls.length > 0);
      assert.deepEqual(
        list.endpointSets(cloud).map(({ id, category, required, patterns }) => ({ id, category, required, patterns })),
        expected.map(({ id, category, required, urls }) => ({ id, category, required, patterns: urls })),
      );
    }
  });
});

describe('hosts of activation', () => {
  it('are 20 entries on 17 hosts, five of them with a path', () => {
    assert.equal(activationEntries.length, 20);
    assert.equal(activationHosts.length, 17);
    assert.equal(activationEntries.filter(({ path }) => path).length, 5);
  });

  it('are all on the list of the commercial cloud, none of them Optimize', () => {
    const categoriesOf = activationHosts.map((host) => list.endpointOf('Worldwide', host)?.category);
    assert.equal(categoriesOf.filter((category) => category === 'Allow').length, 5);
    assert.equal(categoriesOf.filter((category) => category === 'Default').length, 12);
  });
});
