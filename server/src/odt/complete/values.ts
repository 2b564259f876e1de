import type { Completion, HoverText } from '../../core/language';
import { type Message, texts } from '../../core/message';
import { appsOf, excludeApps } from '../../knowledge/apps';
import { channels } from '../../knowledge/channels';
import { languageKeywords } from '../../knowledge/language-keywords';
import { type LanguageTag, languageName, languages } from '../../knowledge/languages';
import { msiIds } from '../../knowledge/msi-ids';
import { attributeOf, type OdtAttribute } from '../../knowledge/odt-schema';
import { productNamed, products } from '../../knowledge/products';
import { properties, propertyNamed } from '../../knowledge/properties';
import { guidanceDate } from '../../knowledge/sources';
import { channelOf, comesFrom } from '../channel-fit';
import { attribute, attributeValue, children, type Element, elements, type OdtDocument } from '../document';
import { escapeValue } from '../edit';
import { appHover, channelHover, languageHover, productHover, propertyHover, valueHover } from '../hover-texts';
import { adds } from '../products-in-file';
import { type Place, productAround } from './place';

type ValuePlace = Extract<Place, { kind: 'attributeValue' }>;

interface Value {
  value: string;
  detail?: Message;
  documentation?: () => HoverText;
  /** Sorts behind the others and is struck out. */
  retired?: boolean;
}

export const valueCompletionTexts = texts('odt/complete-values', { name: '{name}' });
const say = valueCompletionTexts;
const named = (name: string) => say('name', { name });

/** The values that fit where the cursor stands, in the order in which to offer them. */
export function valueCompletions(doc: OdtDocument, place: ValuePlace): Completion[] {
  const known = attributeOf(place.tag.name, place.name);
  if (!known) return [];
  return valuesOf(doc, place, known).map(({ value, detail, documentation, retired }, rank) => ({
    label: value,
    kind: 'value',
    edit: { span: place.replace, text: place.quoted ? escapeValue(value) : `"${escapeValue(value)}"` },
    detail,
    documentation,
    rank: retired ? rank + 1000 : rank,
    deprecated: retired,
  }));
}

function valuesOf(doc: OdtDocument, { tag }: ValuePlace, known: OdtAttribute): Value[] {
  const words = (known.values ?? []).map(({ value, doc: text }) => ({
    value,
    documentation: () => valueHover(text, known.cite),
  }));
  switch (known.kind) {
    case 'channel':
      return channelValues(tag.name === 'Updates' ? adds(doc) : tag.element ? [tag.element] : []);
    case 'product':
      return productValues(tag.parent);
    case 'targetProduct':
      return [...words, ...targetProducts(doc, productAround(tag.parent)).map((value) => ({ value }))];
    case 'language':
      return [...(isRemoved(tag.parent) ? [] : keywordValues(doc)), ...languageValues(tag.element)];
    case 'fallbackLanguage':
      return languageValues(tag.element);
    case 'excludeApp':
      return excludeValues(tag.parent, tag.element);
    case 'msiId':
    case 'msiIds':
      return msiIds.map(({ id, name }) => ({ value: id, detail: named(name) }));
    case 'propertyName':
      return propertyNames(doc, tag.element);
    case 'propertyValue':
      return propertyValues(tag.element);
    default:
      return words;
  }
}

/** Channels that every known product of these Adds goes with. */
function channelValues(sections: readonly Element[]): Value[] {
  const products = sections.flatMap((section) => children(section, 'Product'));
  const limits = products.flatMap((product) => {
    const known = productNamed(attributeValue(product, 'ID') ?? '')?.channels;
    return known ? [known] : [];
  });
  return channels
    .filter(({ value }) => limits.every((limit) => limit.includes(value)))
    .map((channel) => ({
      value: channel.value,
      detail: named(channel.name),
      documentation: () => channelHover(channel),
      retired: channel.status === 'deprecated' || channel.status === 'ended',
    }));
}

function productValues(parent: Element | undefined): Value[] {
  const present = new Set(children(parent, 'Product').map((product) => attributeValue(product, 'ID')));
  const channel = parent?.name === 'Add' ? channelOf(attribute(parent, 'Channel')) : undefined;
  return products
    .filter((product) => !present.has(product.id) && (!channel || comesFrom(product, channel)))
    .map((product) => ({
      value: product.id,
      detail: named(product.name),
      documentation: () => productHover(product),
      retired: product.olderTool || (product.endOfSupport !== undefined && product.endOfSupport < guidanceDate),
    }));
}

/** The languages of other products are taken over; most often those of the suite, whether the file has it or not. */
function targetProducts(doc: OdtDocument, own: string | undefined): string[] {
  const listed = elements(doc, 'Product').flatMap((product) => attributeValue(product, 'ID') || []);
  return [...new Set([...listed, 'O365ProPlusRetail'])].filter((id) => id !== own);
}

/** Words that take the languages from the device mean nothing where languages are removed. */
const isRemoved = (product: Element | undefined): boolean => product?.parent?.name === 'Remove';

const keywordValues = (doc: OdtDocument): Value[] =>
  languageKeywords
    .filter(({ id }) => id !== 'MatchPreviousMSI' || elements(doc, 'RemoveMSI').length > 0)
    .map(({ id, doc: text, cite }) => ({ value: id, documentation: () => valueHover(text, cite) }));

const usefulness = { full: 0, partial: 1, proofing: 2 };

/** The language that most files name, then those that are translated best, each by tag. */
const offered: readonly LanguageTag[] = [...languages].sort(
  (a, b) =>
    Number(b.id === 'en-us') - Number(a.id === 'en-us') ||
    usefulness[a.level] - usefulness[b.level] ||
    (a.id < b.id ? -1 : 1),
);

/** Without those that the product has already, and those that no list has for Project and Visio. */
function languageValues(language: Element | undefined): Value[] {
  const product = language?.parent;
  const present = new Set(
    children(product, 'Language')
      .filter((other) => other !== language)
      .map((other) => attributeValue(other, 'ID')),
  );
  const kind = productNamed(productAround(product) ?? '')?.kind;
  const limited = kind === 'project' || kind === 'visio';
  return offered
    .filter(({ id, projectVisio }) => !present.has(id) && !(limited && projectVisio !== 'yes'))
    .map((tag) => ({ value: tag.id, detail: languageName(tag), documentation: () => languageHover(tag) }));
}

/** The apps of the product, where they are known, that are not excluded yet. */
function excludeValues(product: Element | undefined, self: Element | undefined): Value[] {
  const known = productNamed(attributeValue(product, 'ID') ?? '');
  const apps = known && appsOf(known);
  const present = new Set(
    children(product, 'ExcludeApp')
      .filter((other) => other !== self)
      .map((other) => attributeValue(other, 'ID')),
  );
  return excludeApps
    .filter(({ id, application }) => !present.has(id) && !(application && apps && !apps.includes(id)))
    .map((app) => ({
      value: app.id,
      detail: named(app.name),
      documentation: () => appHover(app),
      retired: app.status === 'retired',
    }));
}

function propertyNames(doc: OdtDocument, self: Element | undefined): Value[] {
  const present = new Set(
    elements(doc, 'Property')
      .filter((other) => other !== self)
      .map((other) => attributeValue(other, 'Name')),
  );
  return properties
    .filter(({ name }) => !present.has(name))
    .map((property) => ({
      value: property.name,
      documentation: () => propertyHover(property),
      retired: property.status === 'obsolete' || property.status === 'unsupported',
    }));
}

function propertyValues(self: Element | undefined): Value[] {
  const property = propertyNamed(attributeValue(self, 'Name') ?? '');
  return (property?.values ?? []).map(({ value, doc: text }) => ({
    value,
    documentation: () => valueHover(text, property!.cite),
  }));
}
