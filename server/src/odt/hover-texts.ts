import type { HoverText } from '../core/language';
import { type Message, texts } from '../core/message';
import type { Cite } from '../core/rule';
import type { ExcludeApp } from '../knowledge/apps';
import type { Channel } from '../knowledge/channels';
import { type LanguageTag, languageName, languagesCite } from '../knowledge/languages';
import { type Retirement, retirementOf, retirementOfApp } from '../knowledge/lifecycle';
import type { MsiId } from '../knowledge/msi-ids';
import type { AllowedValue, OdtAttribute, OdtElement, Since, Status } from '../knowledge/odt-schema';
import { plansOf } from '../knowledge/plans';
import { type Policy, type PolicyValue, policyLabel, preferenceKey } from '../knowledge/policies';
import { productTitle } from '../knowledge/product-names';
import type { Product } from '../knowledge/products';
import type { OdtProperty } from '../knowledge/properties';

export const hoverTexts = texts('odt/hover', {
  title: '**{name}**',
  titled: '**{name}** · {what}',
  allowed: 'Values: {list}',
  value: '`{value}`: {meaning}',
  default: 'Without it: `{value}`.',
  required: 'Required.',
  sinceOdt: 'Since Office Deployment Tool {version}.',
  sinceClient: 'Since Version {version} of Office.',
  unsupported: 'No longer supported: it has no effect.',
  obsolete: 'Obsolete.',
  undocumented: 'Written by tools of Microsoft; the reference has no entry for it.',
  plans: 'For the plans {list}.',
  channels: 'Channels: {list}',
  previous: 'Earlier values that still work: {list}',
  keyNever: 'Takes no product key.',
  keyVolume: 'Takes a volume key (the public GVLK for KMS, or a MAK).',
  language: 'Translated: {level}. Project and Visio: {projectVisio}.',
  full: 'completely',
  partial: 'in part, over another language',
  proofing: 'proofing tools only, it seems',
  yes: 'yes',
  no: 'no',
  unlisted: 'not listed',
  fails: 'no, setup fails',
  policyValue: '`{key}` `{name}` ({type}){data}',
  policyData: ': {list}',
});
const say = hoverTexts;

const title = (name: string, what?: Message | string): Message =>
  what ? say('titled', { name, what }) : say('title', { name });
const code = (values: readonly (string | number)[]) => values.map((value) => `\`${value}\``).join(', ');

const statusLines = (status: Status): Message[] => (status === 'supported' ? [] : [say(status)]);

function sinceLines(since: Since | undefined): Message[] {
  return [
    ...(since?.odt ? [say('sinceOdt', { version: since.odt })] : []),
    ...(since?.client ? [say('sinceClient', { version: since.client })] : []),
  ];
}

const valueLines = (values: readonly AllowedValue[] = []): Message[] =>
  values.length > 12
    ? [say('allowed', { list: code(values.map(({ value }) => value)) })]
    : values.map(({ value, doc }) => say('value', { value, meaning: doc }));

const defaultLines = (value: string | undefined): Message[] => (value === undefined ? [] : [say('default', { value })]);

export const elementHover = ({ name, doc, status, since, cite }: OdtElement): HoverText => ({
  paragraphs: [title(name), doc, ...statusLines(status), ...sinceLines(since)],
  sources: [cite],
});

export const attributeHover = (attribute: OdtAttribute): HoverText => ({
  paragraphs: [
    title(attribute.name, attribute.required ? say('required') : undefined),
    attribute.doc,
    ...valueLines(attribute.values),
    ...defaultLines(attribute.default),
    ...statusLines(attribute.status),
    ...sinceLines(attribute.since),
  ],
  sources: [attribute.cite],
});

export const valueHover = (doc: Message, cite: Cite): HoverText => ({ paragraphs: [doc], sources: [cite] });

export const channelHover = (channel: Channel): HoverText => ({
  paragraphs: [
    title(channel.value, channel.name),
    channel.doc,
    ...(channel.previous.length > 0 ? [say('previous', { list: code(channel.previous) })] : []),
  ],
  sources: [channel.cite],
});

export function productHover(product: Product): HoverText {
  const plans = plansOf(product.id);
  const retirement = retirementOfProduct(product);
  return {
    paragraphs: [
      title(product.id, productTitle(product)),
      ...(plans.length > 0 ? [say('plans', { list: plans.join(', ') })] : []),
      ...(product.channels ? [say('channels', { list: code(product.channels) })] : []),
      ...(product.key === 'never' ? [say('keyNever')] : product.key === 'undocumented' ? [] : [say('keyVolume')]),
      ...(retirement ? [retirement.doc] : []),
    ],
    sources: retirement ? [product.cite, retirement.cite] : [product.cite],
  };
}

function retirementOfProduct({ app, generation, endOfSupport }: Product): Retirement | undefined {
  if (app === 'Publisher') return retirementOfApp(app);
  const ofGeneration = retirementOf(generation);
  // Some products of a generation that has ended are still on the list of supported ones.
  return ofGeneration?.date && !endOfSupport ? undefined : ofGeneration;
}

export const languageHover = (tag: LanguageTag): HoverText => ({
  paragraphs: [
    title(tag.id, languageName(tag)),
    say('language', { level: say(tag.level), projectVisio: say(tag.projectVisio) }),
    ...sinceLines({ client: tag.client }),
  ],
  sources: [languagesCite],
});

export const appHover = (app: ExcludeApp): HoverText => ({
  paragraphs: [title(app.id, app.name), app.doc],
  sources: [app.cite],
});

export const msiHover = ({ id, name, cite }: MsiId): HoverText => ({ paragraphs: [title(id, name)], sources: [cite] });

export const propertyHover = (property: OdtProperty): HoverText => ({
  paragraphs: [
    title(property.name),
    property.doc,
    ...(property.more ?? []),
    ...valueLines(property.values),
    ...defaultLines(property.default),
    ...statusLines(property.status),
    ...sinceLines(property.since),
  ],
  sources: [property.cite, ...(property.sources ?? [])],
});

export const policyHover = (policy: Policy): HoverText => ({
  paragraphs: [title(policyLabel(policy.id), policy.app), ...policy.values.map(policyLine)],
  sources: ['office-admx'],
});

function policyLine({ key, name = '*', type, allowed }: PolicyValue): Message {
  const data = allowed ? say('policyData', { list: code(allowed) }) : '';
  return say('policyValue', { key: preferenceKey(key), name, type, data });
}
