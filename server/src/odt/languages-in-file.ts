import { oncePer } from '../core/once';
import type { Edit } from '../core/text';
import { type LanguageKeyword, languageKeywordNamed } from '../knowledge/language-keywords';
import { type LanguageTag, languageNamed, languagesOf } from '../knowledge/languages';
import { isProjectOrVisio, type Product } from '../knowledge/products';
import { type Attribute, attribute, children, type Element, elements, type OdtDocument } from './document';
import { addAfter, addFirst, removeElement, replaceValue, textOfElement } from './edit';
import { adds } from './products-in-file';

/** A Language of a product with an ID, and what is known of that ID. */
export interface ListedLanguage {
  element: Element;
  id: Attribute;
  /** The ID without blanks around it. */
  value: string;
  tag?: LanguageTag;
  keyword?: LanguageKeyword;
}

/** The Language elements of one Product that have an ID. */
export const languagesIn = oncePer((product: Element): readonly ListedLanguage[] =>
  children(product, 'Language').flatMap((element) => {
    const id = attribute(element, 'ID');
    if (!id) return [];
    const value = id.value.trim();
    return [{ element, id, value, tag: languageNamed(value), keyword: languageKeywordNamed(value) }];
  }),
);

/** The languages of all products of Add. */
export const addedLanguages = oncePer((doc: OdtDocument): readonly ListedLanguage[] =>
  adds(doc).flatMap((add) => children(add, 'Product').flatMap(languagesIn)),
);

/** The languages of all products, whether added or removed. */
export const listedLanguages = oncePer((doc: OdtDocument): readonly ListedLanguage[] =>
  elements(doc, 'Product').flatMap(languagesIn),
);

/** True for a Language that names a language itself; one that is not known counts too. */
export const isExplicit = ({ keyword, value }: ListedLanguage): boolean => !keyword && value !== '';

export const isKeyword = (language: ListedLanguage, id: string): boolean => language.keyword?.id === id;

/** The variant of a language that every product and version has: en-us for en-gb. */
export const baseOf = oncePer(({ id }: LanguageTag): LanguageTag | undefined =>
  languagesOf(id.split('-')[0] ?? '').find(({ client, projectVisio }) => !client && projectVisio === 'yes'),
);

/** The tag under which every product has a language: Project and Visio take the main form where they lack a variant. */
export const commonTag = ({ tag, value }: ListedLanguage): string =>
  tag?.projectVisio === 'fails' ? (baseOf(tag)?.id ?? value) : value.toLowerCase();

/** A Language as it can stand in another product. */
export const languageFor = (doc: OdtDocument, product: Product, language: ListedLanguage): string =>
  isProjectOrVisio(product) && language.tag?.projectVisio === 'fails'
    ? languageXml(commonTag(language))
    : textOfElement(doc, language.element);

/** Puts another language in the place of one, or takes it out where the product has the other one already. */
export function exchangeLanguage(doc: OdtDocument, product: Element, language: ListedLanguage, tag: string): Edit {
  const listed = languagesIn(product).some(({ value }) => value.toLowerCase() === tag);
  return listed ? removeElement(doc, language.element) : replaceValue(language.id, tag);
}

/** Adds Language elements behind those of the product, or before everything else in it. */
export function addLanguages(doc: OdtDocument, product: Element, xml: readonly string[]): Edit {
  const last = children(product, 'Language').at(-1);
  return last ? addAfter(doc, last, xml.join('\n')) : addFirst(doc, product, xml.join('\n'));
}

export const languageXml = (tag: string): string => `<Language ID="${tag}" />`;
