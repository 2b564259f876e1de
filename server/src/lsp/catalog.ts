import type { Catalog } from '../core/message';

/** The translations for a locale, loaded when first asked for; undefined for English. */
export async function catalogFor(locale: string): Promise<Catalog | undefined> {
  return /^ja\b/i.test(locale) ? (await import('../../../l10n/ja.json')).default : undefined;
}
