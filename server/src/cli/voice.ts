import { catalogFor } from '../catalog';
import { type Catalog, type Message, render } from '../core/message';
import type { Locale } from '../translations';

let locale: Locale = 'en';
let catalog: Catalog | undefined;

/** Chooses the language of everything that is printed from here on; a catalog is read only when it is needed. */
export function speak(wanted: Locale): void {
  locale = wanted;
  catalog = catalogFor(wanted);
}

export const spokenLocale = (): Locale => locale;

/** A message in the language of this process. */
export const tell = (message: Message): string => render(message, catalog);

/** A text that has a translation under an id, such as the summary of a rule. */
export const tellText = (id: string, english: string): string => catalog?.[id] ?? english;
