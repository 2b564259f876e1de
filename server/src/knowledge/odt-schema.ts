import type { Message } from '../core/message';
import type { Cite } from '../core/rule';
import { odtAttributes } from './odt-attributes';
import { odtElements } from './odt-elements';

/** `undocumented`: the tools of Microsoft write it, but the reference has no entry. `unsupported` and `obsolete`: has no effect now. */
export type Status = 'supported' | 'undocumented' | 'unsupported' | 'obsolete';

/** Since when something can be used: an ODT build, a version of Office, or the day the reference first had it. */
export interface Since {
  odt?: string;
  client?: string;
  docs?: string;
}

/** An element of configuration.xml. */
export interface OdtElement {
  name: string;
  /** Empty for the document element. */
  parents: readonly string[];
  children: readonly string[];
  /** True when a second one under the same parent is a mistake. */
  once: boolean;
  status: Status;
  since?: Since;
  /** Attributes that people bring along from the Config.xml of MSI editions. */
  msiAttributes?: readonly string[];
  doc: Message;
  cite: Cite;
}

/** What the value of an attribute or property is. */
export type ValueKind =
  | 'boolean'
  | 'enum'
  | 'channel'
  | 'branch'
  | 'product'
  | 'targetProduct'
  | 'language'
  | 'fallbackLanguage'
  | 'excludeApp'
  | 'msiId'
  | 'msiIds'
  | 'productKey'
  | 'propertyName'
  | 'propertyValue'
  | 'version'
  | 'targetVersion'
  | 'date'
  | 'path'
  | 'guid'
  | 'registryKey'
  | 'text';

/** A value that may stand there, as documented, and what it does. */
export interface AllowedValue {
  value: string;
  doc: Message;
  since?: Since;
}

/** An attribute of one element. */
export interface OdtAttribute {
  element: string;
  name: string;
  required: boolean;
  kind: ValueKind;
  /** For `enum`, `boolean` and for words that stand beside a pattern, such as MatchInstalled for a version. */
  values?: readonly AllowedValue[];
  /** True when further values than the listed ones may be right. */
  open?: true;
  /** What setup.exe does without the attribute, where that is one value. */
  default?: string;
  status: Status;
  since?: Since;
  /** The day the reference dropped it, YYYY-MM-DD. */
  dropped?: string;
  doc: Message;
  cite: Cite;
}

/** Every element, the document element first. */
export const elements: readonly OdtElement[] = odtElements;

/** Every attribute, in the order of the elements. */
export const attributes: readonly OdtAttribute[] = odtAttributes;

/** Things by name. Most names are written as documented, so they are looked for like that first. */
class Names<Thing extends { name: string }> {
  private readonly exact: ReadonlyMap<string, Thing>;
  private readonly inLowerCase: ReadonlyMap<string, Thing>;

  constructor(readonly things: readonly Thing[]) {
    this.exact = new Map(things.map((thing) => [thing.name, thing]));
    this.inLowerCase = new Map(things.map((thing) => [thing.name.toLowerCase(), thing]));
  }

  named = (name: string): Thing | undefined => this.exact.get(name);
  like = (name: string): Thing | undefined => this.exact.get(name) ?? this.inLowerCase.get(name.toLowerCase());
}

const elementNames = new Names(elements);
const attributeNames = new Map(
  elements.map(({ name }) => [name, new Names(attributes.filter(({ element }) => element === name))]),
);

/** The element of exactly this name. */
export const elementNamed = (name: string): OdtElement | undefined => elementNames.named(name);

/** The element of a name, whatever its letter case. */
export const elementLike = (name: string): OdtElement | undefined => elementNames.like(name);

/** The attribute of exactly this name on an element of exactly that name. */
export const attributeOf = (element: string, name: string): OdtAttribute | undefined =>
  attributeNames.get(element)?.named(name);

/** The attribute of a name on an element, whatever the letter case of both. */
export const attributeLike = (element: string, name: string): OdtAttribute | undefined =>
  attributeNames.get(elementLike(element)?.name ?? '')?.like(name);

/** The attributes of an element, in the order in which to offer them. */
export const attributesOf = (element: string): readonly OdtAttribute[] => attributeNames.get(element)?.things ?? [];

/** The attributes without which an element means nothing. */
export const requiredAttributes = (element: string): readonly OdtAttribute[] =>
  attributesOf(element).filter(({ required }) => required);

/** The allowed value that is spelt like this, whatever the letter case. */
export const allowedValue = (of: { values?: readonly AllowedValue[] }, value: string): AllowedValue | undefined =>
  of.values?.find((allowed) => allowed.value.toLowerCase() === value.toLowerCase());

/** Elements of the Config.xml of MSI editions of Office, which setup.exe of the ODT does not read. */
export const msiConfigElements: readonly string[] = [
  'OptionState',
  'PIDKEY',
  'Setting',
  'COMPANYNAME',
  'USERNAME',
  'INSTALLLOCATION',
  'SetupUpdates',
  'AddLanguage',
  'RemoveLanguage',
  'Command',
  'ARP',
  'LIS',
  'DistributionPoint',
];
