import { type Catalog, type Message, render } from '../core/message';

/** The language in which this process speaks. */
export type Locale = 'en' | 'ja';

let locale: Locale = 'en';
let catalog: Catalog | undefined;

/** Chooses the language of everything that is printed from here on; a catalog is read only when it is needed. */
export function speak(wanted: Locale): void {
  locale = wanted;
  catalog = wanted === 'ja' ? require('../../../l10n/ja.json') : undefined;
}

export const spokenLocale = (): Locale => locale;

/** A message in the language of this process. */
export const tell = (message: Message): string => render(message, catalog);

/** A text that has a translation under an id, such as the summary of a rule. */
export const tellText = (id: string, english: string): string => catalog?.[id] ?? english;
