import { products } from '../knowledge/products';
import { type Attribute, attribute, type OdtDocument } from './document';
import { type AddedProduct, addedProducts } from './products-in-file';

/** A PIDKEY of a product of Add. Its text must never appear in a message. */
export interface ListedKey {
  product: AddedProduct;
  key: Attribute;
  /** `sample`: something that stands for a key; `malformed`: no key at all. An empty value is none of our business. */
  form: 'key' | 'sample' | 'malformed' | 'empty';
  /** The last group, which is enough to tell the public keys apart. */
  lastGroup: string;
}

const groups = /^[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}$/i;
const oneGroupOver = /^([A-Z0-9]{5})(?:-\1){4}$/i;
const signsOnly = /^[#X?_\s.*-]+$/i;
const words = /\b(?:your|key|here|insert|enter|product|placeholder)\b/i;

/** The product keys of Add that hold something. */
export const productKeys = (doc: OdtDocument): ListedKey[] =>
  addedProducts(doc).flatMap((product) => {
    const key = attribute(product.element, 'PIDKEY');
    if (!key) return [];
    const value = key.value.trim();
    return [{ product, key, form: formOf(value), lastGroup: value.slice(-5).toUpperCase() }];
  });

function formOf(value: string): ListedKey['form'] {
  if (value === '') return 'empty';
  if (oneGroupOver.test(value) || signsOnly.test(value) || words.test(value)) return 'sample';
  return groups.test(value) ? 'key' : 'malformed';
}

/** False for products that never take a key: PIDKEY on them is wrong whatever it holds. */
export const takesKey = ({ product }: ListedKey): boolean => product.known?.key !== 'never';

const publicKeys = new Map(products.flatMap((product) => (product.gvlk ? [[product.gvlk, product] as const] : [])));

/** The product whose public volume key (GVLK) this is. */
export const publicKeyOwner = ({ form, lastGroup }: ListedKey) =>
  form === 'key' ? publicKeys.get(lastGroup) : undefined;
