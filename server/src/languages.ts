import type { Language, ParsedDocument, SourceFile } from './core/language';
import { odt } from './odt';
import { pac } from './pac';
import { reg } from './reg';

/** Every language pack. Adding a language is a folder and a line here. */
export const languages: readonly Language<ParsedDocument>[] = [odt, reg, pac] as unknown as Language<ParsedDocument>[];

/** The language that claims a file, by its path and its content. */
export const languageOf = (file: SourceFile, among = languages): Language | undefined =>
  among.find((language) => language.owns(file).owned);
