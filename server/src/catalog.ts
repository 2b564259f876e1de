import type { Catalog } from './core/message';
import { localeNamed, type Translation } from './translations';

// Each is half a megabyte, and hardly anybody needs two.
const catalogs: Record<Translation, () => Catalog> = {
  ja: () => require('../../l10n/ja.json'),
  fi: () => require('../../l10n/fi.json'),
};

/** What is said to a reader of a language tag; undefined for English, which stands in the code, and where there is no translation. */
export function catalogFor(tag: string): Catalog | undefined {
  const locale = localeNamed(tag) ?? 'en';
  return locale === 'en' ? undefined : catalogs[locale]();
}
