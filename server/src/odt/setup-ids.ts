import type { Product } from '../knowledge/products';

/** The Setup IDs of the MSI editions, volume before retail, of the same product; none where that is not known. */
export function setupIdsOf({ id, kind }: Product): string[] {
  const edition = /Std/.test(id) ? 'Std' : 'Pro';
  if (kind === 'project') return [`Prj${edition}`, `Prj${edition}R`];
  if (kind === 'visio') return [`Vis${edition}`, `Vis${edition}R`];
  if (id === 'AccessRuntimeRetail') return ['AccessRT'];
  return kind === 'suite' && /^ProPlus/.test(id) ? ['ProPlus'] : [];
}
