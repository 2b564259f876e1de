import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../server/src/core/message';
import * as apps from '../server/src/knowledge/apps';
import { isOlderThan } from '../server/src/knowledge/builds';
import * as channelTable from '../server/src/knowledge/channels';
import { languageKeywords, languageKeywordTexts } from '../server/src/knowledge/language-keywords';
import { languageNamed, languages, languagesOf, languageTexts } from '../server/src/knowledge/languages';
import { lifecycleTexts, retirements } from '../server/src/knowledge/lifecycle';
import { msiIds } from '../server/src/knowledge/msi-ids';
import { attributeTexts } from '../server/src/knowledge/odt-attributes';
import { elementTexts } from '../server/src/knowledge/odt-elements';
import { laterBuild, odtReleases, releaseTexts } from '../server/src/knowledge/odt-releases';
import * as schema from '../server/src/knowledge/odt-schema';
import { valueTexts } from '../server/src/knowledge/odt-values';
import { plans } from '../server/src/knowledge/plans';
import { productNameTexts } from '../server/src/knowledge/product-names';
import { productNamed, products } from '../server/src/knowledge/products';
import { properties, propertyLike, propertyTexts } from '../server/src/knowledge/properties';
import { citeResolves } from '../server/src/knowledge/sources';

const extract = join(__dirname, '..', '..', 'shared', 'knowledge', 'odt-schema.json');

const tables = {
  elements: schema.elements,
  attributes: schema.attributes,
  properties,
  products,
  plans,
  channels: channelTable.channels,
  languageKeywords,
  excludeApps: apps.excludeApps,
  legacyExcludeApps: apps.legacyExcludeApps,
  msiIds,
  retirements,
  odtReleases,
};

const knowledgeTexts: readonly { prefix: string; templates: Readonly<Record<string, string>> }[] = [
  elementTexts,
  attributeTexts,
  valueTexts,
  propertyTexts,
  channelTable.channelTexts,
  languageTexts,
  languageKeywordTexts,
  apps.appTexts,
  lifecycleTexts,
  releaseTexts,
];

const documented = schema.attributes
  .flatMap(({ values = [] }) => values)
  .concat(properties.flatMap((p) => p.values ?? []));
const placeholders = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

describe('knowledge', () => {
  const counts: [string, number, number][] = [
    ['elements', schema.elements.length, 16],
    ['attributes', schema.attributes.length, 43],
    ['properties', properties.length, 10],
    ['products', products.length, 121],
    ['languages', languages.length, 95],
    ['keywords for languages', languageKeywords.length, 3],
    ['apps to exclude', apps.excludeApps.length, 13],
    ['channels', channelTable.channels.length, 9],
    ['MSI Setup IDs', msiIds.length, 14],
    ['plans', plans.length, 16],
  ];
  for (const [what, found, expected] of counts) it(`has ${expected} ${what}`, () => assert.equal(found, expected));

  for (const [name, table] of Object.entries(tables))
    it(`cites a known page and heading in every entry of ${name}`, () => {
      for (const entry of table as readonly { cite?: string; sources?: readonly string[] }[])
        for (const cite of [entry.cite, ...(entry.sources ?? [])])
          if (cite !== undefined) assert.ok(citeResolves(cite), `"${cite}" in ${JSON.stringify(entry)}`);
    });

  it('gives each name once', () => {
    const lists: Record<string, string[]> = {
      elements: schema.elements.map(({ name }) => name),
      attributes: schema.attributes.map(({ element, name }) => `${element} ${name}`),
      properties: properties.map(({ name }) => name),
      products: products.map(({ id }) => id.toLowerCase()),
      languages: languages.map(({ id }) => id),
      channels: channelTable.channels.flatMap(({ value, previous, older }) => [value, ...previous, ...older]),
      msiIds: msiIds.map(({ id }) => id.toLowerCase()),
    };
    for (const [name, list] of Object.entries(lists)) assert.deepEqual(list, [...new Set(list)], name);
  });

  it('has parents and children that agree', () => {
    for (const { name, parents, children } of schema.elements) {
      for (const parent of parents)
        assert.ok(schema.elementNamed(parent)?.children.includes(name), `${parent} > ${name}`);
      for (const child of children) assert.ok(schema.elementNamed(child)?.parents.includes(name), `${name} > ${child}`);
    }
  });

  it('puts every attribute on a known element, and lists the default among the values', () => {
    for (const { element, name, values, default: preset } of schema.attributes) {
      assert.ok(schema.elementNamed(element), `${element} of ${name}`);
      if (preset && values)
        assert.ok(
          values.some(({ value }) => value === preset),
          `${element} ${name}: ${preset}`,
        );
    }
  });

  it('gives products only channels that exist, and of the right generation', () => {
    for (const { id, channels = [], generation } of products)
      for (const value of channels) {
        const channel = channelTable.channelNamed(value)?.channel;
        assert.equal(channel?.value, value, `channel "${value}" of ${id}`);
        if (channel?.generation) assert.equal(channel.generation, generation, `${value} of ${id}`);
      }
  });

  it('knows the plans, excluded apps and retired things that it names', () => {
    for (const { plan, product } of plans) assert.equal(productNamed(product)?.id, product, plan);
    for (const { id, app, without = [] } of products)
      for (const name of app ? [app, ...without] : without) assert.equal(apps.excludeAppNamed(name)?.id, name, id);
    for (const name of Object.values(apps.excludeAppAliases)) assert.ok(apps.excludeAppNamed(name), name);
    for (const { id, channel, app } of retirements) {
      if (channel) assert.equal(channelTable.channelNamed(channel)?.age, 'current', id);
      if (app) assert.ok(apps.excludeAppNamed(app), id);
    }
  });

  it('maps old names of channels to new ones', () => {
    const meant = (value: string) => channelTable.channelNamed(value)?.channel.value;
    assert.deepEqual(['Monthly', 'Broad', 'Targeted', 'Insiders', 'insiderfast', 'Deferred', 'Validation'].map(meant), [
      'Current',
      'SemiAnnual',
      'SemiAnnualPreview',
      'CurrentPreview',
      'BetaChannel',
      'SemiAnnual',
      'SemiAnnualPreview',
    ]);
    for (const value of schema.attributeOf('Add', 'Branch')!.values!) assert.ok(meant(value.value), value.value);
  });

  it('finds names exactly and in any letter case', () => {
    assert.equal(schema.elementNamed('add'), undefined);
    assert.equal(schema.elementLike('ADD')?.name, 'Add');
    assert.equal(schema.attributeOf('Add', 'AllowCDNFallback'), undefined);
    assert.equal(schema.attributeLike('Add', 'AllowCDNFallback')?.name, 'AllowCdnFallback');
    assert.equal(propertyLike('PinIconsToTaskBar')?.name, 'PinIconsToTaskbar');
    assert.equal(productNamed('o365proplusretail')?.id, 'O365ProPlusRetail');
    assert.equal(languageNamed('JA-JP')?.spelling, 'ja-JP');
    for (const name of ['constructor', '__proto__', '']) {
      assert.equal(schema.elementLike(name), undefined, name);
      assert.equal(productNamed(name), undefined, name);
    }
  });

  it('lists the tags of a language without a region', () => {
    assert.deepEqual(
      languagesOf('en').map(({ id }) => id),
      ['en-us', 'en-gb'],
    );
    assert.deepEqual(languagesOf('xx'), []);
  });

  it('knows which apps a product has', () => {
    assert.deepEqual(apps.appsOf(productNamed('Word2021Volume')!), ['Word']);
    assert.equal(apps.appsOf(productNamed('O365ProPlusEEANoTeamsRetail')!)?.includes('Teams'), false);
    assert.equal(apps.appsOf(productNamed('Home2024Retail')!), undefined);
  });

  it('names products alike in the table and in the texts that are translated', () => {
    for (const [id, name] of Object.entries(productNameTexts.templates)) assert.equal(productNamed(id)?.name, name);
  });

  it('compares builds', () => {
    assert.equal(isOlderThan('16.0.8066.9999', '1704'), true);
    assert.equal(isOlderThan('16.0.17928.20156', '2108'), false);
    assert.equal(isOlderThan('MatchInstalled', '2108'), undefined);
    assert.equal(laterBuild('16.0.9999.1', '16.0.12827.20268'), '16.0.12827.20268');
  });

  it('agrees with the extract of the guidance', function () {
    if (!existsSync(extract)) {
      console.log(`      skipped: ${extract} is not there`);
      this.skip();
    }
    const guidance = JSON.parse(readFileSync(extract, 'utf8'));
    const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();
    const names = (list: { name: string }[]) => list.map(({ name }) => name).sort();
    assert.deepEqual(names([...schema.elements]), names(guidance.elements));
    assert.deepEqual(names([...properties]), names(guidance.properties));
    assert.deepEqual(ids([...products]), ids(guidance.products));
    assert.deepEqual(ids([...languages]), ids(guidance.languages));
    assert.deepEqual(ids([...apps.excludeApps]), ids(guidance.excludeApps));
    assert.deepEqual(ids([...apps.legacyExcludeApps]), ids(guidance.excludeAppLegacy));
    assert.deepEqual(ids([...msiIds]), ids(guidance.msiSetupIds));
    for (const { name, parents, children, attributes } of guidance.elements) {
      const element = schema.elementNamed(name)!;
      assert.deepEqual([...element.children], children, name);
      assert.deepEqual(
        element.parents,
        parents.map((parent: string) => parent.replace(/ .*/, '')),
        name,
      );
      assert.deepEqual(names([...schema.attributesOf(name)]), names(attributes), name);
      for (const { name: attribute, required } of attributes)
        assert.equal(schema.attributeOf(name, attribute)?.required, required, `${name} ${attribute}`);
    }
    for (const { id, gvlkLastGroup, endOfSupport } of guidance.products) {
      assert.equal(productNamed(id)?.gvlk, gvlkLastGroup, id);
      assert.equal(productNamed(id)?.endOfSupport, endOfSupport ?? undefined, id);
    }
    for (const { value, previousValues, olderValues } of guidance.channels) {
      const channel = channelTable.channelNamed(value)?.channel;
      assert.deepEqual([channel?.previous, channel?.older], [previousValues, olderValues], value);
    }
  });

  it('has a template behind every text', () => {
    const known = new Map(
      knowledgeTexts.flatMap(({ prefix, templates }) =>
        Object.entries(templates).map(([key, text]) => [`${prefix}.${key}`, text]),
      ),
    );
    const docs = Object.values(tables).flatMap((table) =>
      (table as readonly { doc?: Message; more?: readonly Message[] }[]).flatMap(({ doc, more = [] }) =>
        doc ? [doc, ...more] : more,
      ),
    );
    for (const { id, template, args } of [...docs, ...documented.map(({ doc }) => doc)]) {
      assert.equal(known.get(id), template, id);
      assert.deepEqual(placeholders(template), Object.keys(args).sort(), id);
    }
  });
});
