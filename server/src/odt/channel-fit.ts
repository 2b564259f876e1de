import { oncePer } from '../core/once';
import { type Channel, type ChannelName, channelNamed, channels } from '../knowledge/channels';
import type { Product } from '../knowledge/products';
import { type Attribute, attribute, attributes, type Element, type OdtDocument } from './document';
import { isSuite, type KnownProduct, knownProductsOf } from './products-in-file';

/** A device has one update channel: the Microsoft 365 ones count as one line, each volume channel as its own. */
type Line = string;

const lineOf = (channel: Channel): Line => (channel.licence === 'volume' ? channel.value : 'subscription');

/** Undefined where the guidance does not tie the product to channels; the free ones have rules of their own. */
const linesOf = oncePer(({ channels: allowed, followsSuite, licence }: Product): readonly Line[] | undefined => {
  if (!allowed || followsSuite || licence === 'free') return undefined;
  return allowed.flatMap((value) => {
    const channel = channelNamed(value)?.channel;
    return channel ? [lineOf(channel)] : [];
  });
});

/** False where a product is tied to channels of another kind. */
export const comesFrom = (product: Product, channel: Channel): boolean =>
  linesOf(product)?.includes(lineOf(channel)) ?? true;

/** The channel that an attribute names, old names included. */
export const channelOf = (name: Attribute | undefined): Channel | undefined =>
  name && channelNamed(name.value.trim())?.channel;

/** The products of Add that fit no channel which suits the ones before them; a suite counts as first. */
export const withoutCommonChannel = oncePer((products: readonly KnownProduct[]): readonly KnownProduct[] => {
  const ordered = [...products].sort((a, b) => Number(isSuite(b)) - Number(isSuite(a)));
  let common: readonly Line[] | undefined;
  return ordered.filter(({ known }) => {
    const lines = linesOf(known);
    if (!lines) return false;
    const shared = common ? common.filter((line) => lines.includes(line)) : lines;
    if (shared.length === 0) return true;
    common = shared;
    return false;
  });
});

/** The channels that every product of Add allows, in the order in which to offer them. */
export const fittingChannels = (products: readonly KnownProduct[]): Channel[] =>
  channels.filter(({ value }) => products.every(({ known }) => !linesOf(known) || known.channels?.includes(value)));

/** A Channel of Add and the products that cannot be installed from it; undefined when the products disagree anyway. */
export interface Misfit {
  name: Attribute;
  channel: Channel;
  products: KnownProduct[];
  /** What Channel could be instead. */
  fitting: Channel[];
}

/** What does not go together, when Channel is a known one and changing it would help. */
export const misfitOf = oncePer((add: Element): Misfit | undefined => {
  const name = attribute(add, 'Channel');
  const channel = channelOf(name);
  const products = knownProductsOf(add);
  if (!name || !channel || withoutCommonChannel(products).length > 0) return undefined;
  const odd = products.filter(({ known }) => !(linesOf(known) ?? [lineOf(channel)]).includes(lineOf(channel)));
  return odd.length > 0 ? { name, channel, products: odd, fitting: fittingChannels(products) } : undefined;
});

/** A Channel of Add or Updates with a known name, for advice about the channel itself. */
export interface NamedChannel {
  attribute: Attribute;
  name: ChannelName;
}

/** Every Channel with a known name, but for those from which the products of Add cannot come: they are to be changed anyway. */
export const namedChannels = oncePer((doc: OdtDocument): readonly NamedChannel[] =>
  attributes(doc, 'Channel', ['Add', 'Updates']).flatMap((attribute) => {
    const name = channelNamed(attribute.value.trim());
    return name && !misfitOf(attribute.element) ? [{ attribute, name }] : [];
  }),
);

/** The IDs of products for a message. */
export const idsOf = (products: readonly KnownProduct[]): string =>
  [...new Set(products.map(({ known }) => known.id))].join(', ');
