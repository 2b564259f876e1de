import type { Settings } from '../core/config';
import type { Report } from '../core/rule';
import type { Edit } from '../core/text';
import { type Product, productNamed } from '../knowledge/products';
import { attribute, children, type Element, type OdtDocument, sameWord } from './document';
import { removeAttribute, replaceValue } from './edit';
import { adds, type KnownProduct, knownProductsOf } from './products-in-file';
import { matchesInstalled } from './version-value';

/** A product of Add whose support is over. */
export interface RetiredProduct {
  product: KnownProduct;
  /** The last day of support. */
  end: string;
  /** The edits that move it, and all of its generation in the same Add, to 2024. */
  toNewest?: Edit[];
}

/** The products of a generation whose support was over before a day. Publisher, which is retired as such, is left out. */
const retiredProducts = (doc: OdtDocument, generation: Product['generation'], today: string): RetiredProduct[] =>
  adds(doc).flatMap((add) =>
    knownProductsOf(add).flatMap((product) => {
      const { known } = product;
      const end = known.endOfSupport;
      if (known.generation !== generation || known.app === 'Publisher' || !isOver(end, today)) return [];
      return [{ product, end, toNewest: known.licence === 'volume' ? moveToNewest(doc, add, generation) : undefined }];
    }),
  );

export const isOver = (endOfSupport: string | undefined, today: string): endOfSupport is string =>
  endOfSupport !== undefined && endOfSupport < today;

/** Undefined where a product has no successor, or where something else in Add would no longer fit. */
function moveToNewest(doc: OdtDocument, add: Element, generation: string): Edit[] | undefined {
  const products = knownProductsOf(add);
  const volume = products.filter(({ known }) => known.licence === 'volume');
  if (volume.some(({ known }) => known.generation !== generation || !successorOf(known))) return undefined;
  if (attribute(add, 'Version') && !matchesInstalled(add)) return undefined;
  const old = `PerpetualVL${generation}`;
  const channels = [add, ...children(doc.root, 'Updates')].flatMap((section) => {
    const channel = attribute(section, 'Channel');
    return channel && sameWord(channel.value.trim(), old) ? [channel] : [];
  });
  const stays = ({ licence, channels: allowed = [] }: Product) => licence !== 'volume' && allowed.includes(old);
  if (channels[0]?.element === add && products.some(({ known }) => stays(known))) return undefined;
  return [
    ...volume.flatMap(({ element, id, known }) => {
      const key = attribute(element, 'PIDKEY');
      return [replaceValue(id, successorOf(known)!.id), ...(key ? [removeAttribute(doc, key)] : [])];
    }),
    ...channels.map((channel) => replaceValue(channel, 'PerpetualVL2024')),
  ];
}

const successorOf = ({ id }: Product): Product | undefined =>
  productNamed(id.replace(/(?:2019|2021|X)Volume$/, '2024Volume'));

/** What the rules about the generations have in common. */
export const retirement = (generation: Product['generation']) => ({
  severity: 'warning' as const,
  tag: 'deprecated' as const,
  messages: {
    retired:
      'Support for {name} ended on {end}. Devices that get it receive no more security updates. Move to Microsoft 365 Apps or to a product of 2024.',
    move: 'Move the volume products to 2024, without their keys',
  },
  check(doc: OdtDocument, report: Report<'retired' | 'move'>, { today }: Settings) {
    for (const { product, end, toNewest } of retiredProducts(doc, generation, today))
      report(product.id.valueSpan, 'retired', {
        args: { name: product.known.name, end },
        fixes: [toNewest && { title: 'move', edits: toNewest }],
      });
  },
});
