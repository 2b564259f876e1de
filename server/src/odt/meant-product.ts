import { closest } from '../core/closest';
import { products } from '../knowledge/products';

const ids = products.map(({ id }) => id);
const parts = /^(.*?)(20\d\d)?(Retail|Volume)?$/i;

/**
 * What is spelt alike but for the ending that all share, else what says the same and more: VisioPro, Visio2021Volume. A
 * year is not misspelt: where it has no such product, the newest ones are offered.
 */
export function meantProducts(value: string): string[] {
  const [, name = '', year = '', ending = ''] = parts.exec(value.toLowerCase()) ?? [];
  const stem = (id: string) => id.slice(0, id.length - ending.length);
  const alike = ids.filter((id) => id.toLowerCase().endsWith(ending));
  const ofYear = alike.filter((id) => id.includes(year));
  const near = closest(stem(value), ofYear.map(stem));
  if (near) return ofYear.filter((id) => stem(id) === near);
  if (name.length < 5) return [];
  const begun = (ofYear.length > 0 ? ofYear : alike).filter((id) => id.toLowerCase().startsWith(name));
  return year ? begun.sort((a, b) => yearOf(b) - yearOf(a)) : begun;
}

const yearOf = (id: string) => Number(/20\d\d/.exec(id)?.[0] ?? 0);
