/** Every language beside English, as it calls itself: so is the section of a rule's page that holds the translation. */
export const translations = { ja: '日本語', fi: 'Suomi' } as const;

export type Translation = keyof typeof translations;

export const translatedLocales = Object.keys(translations) as Translation[];

/** The languages in which people are spoken to. */
export type Locale = 'en' | Translation;

export const locales: readonly Locale[] = ['en', ...translatedLocales];

/** The language of locales that a tag such as fi-FI asks for. */
export const localeNamed = (tag: string): Locale | undefined =>
  locales.find((locale) => locale === tag.toLowerCase().split(/[-_]/)[0]);
