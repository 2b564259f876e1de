import { closest } from '../../core/closest';
import { languageKeywords } from '../../knowledge/language-keywords';
import { languageNamed, languages, languagesOf } from '../../knowledge/languages';
import { isProjectOrVisio, productNamed } from '../../knowledge/products';
import { guidanceDate } from '../../knowledge/sources';
import { attributeValue, type Element } from '../document';
import { replaceValue } from '../edit';
import { listedLanguages } from '../languages-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/language-unknown',
  severity: 'warning',
  summary: 'A Language is not in the list of languages.',
  sources: [
    'languages#languages-culture-codes-and-companion-proofing-languages',
    'odt-options#id-attribute-part-of-language-element',
  ],
  messages: {
    unknown:
      '"{value}" is not a language that was known on {date}. If a product does not have a language, its installation fails. Use a tag of language and country, such as ja-jp.',
    short:
      '"{value}" names no country. Languages are written with both, such as ja-jp, and the installation of a product fails when it does not have the language.',
    change: 'Change to "{tag}"',
  },
  check(doc, report) {
    for (const { element, id, value, tag, keyword } of listedLanguages(doc)) {
      if (tag || keyword || value === '') continue;
      report(id.valueSpan, languagesOf(value).length > 0 ? 'short' : 'unknown', {
        args: { value, date: guidanceDate },
        fixes: offered(element, meantBy(value)).map((meant) => ({
          title: 'change',
          args: { tag: meant },
          edits: [replaceValue(id, meant)],
        })),
      });
    }
  },
});

/** The same tag with hyphens, else what is spelt alike, else the variants of the same language. */
function meantBy(value: string): string[] {
  const hyphenated = languageNamed(value.replaceAll('_', '-'));
  if (hyphenated) return [hyphenated.id];
  const variants = languagesOf(value.split(/[-_]/)[0] || '-').map(({ id }) => id);
  const near = closest(value, variants.length > 0 ? variants : [...languages, ...languageKeywords].map(({ id }) => id));
  return [...new Set([...(near ? [near] : []), ...variants])].slice(0, 3);
}

/** Project and Visio do not have every variant. */
function offered({ parent }: Element, tags: string[]): string[] {
  const product = productNamed(attributeValue(parent, 'ID')?.trim() ?? '');
  if (!product || !isProjectOrVisio(product)) return tags;
  return tags.filter((tag) => languageNamed(tag)?.projectVisio !== 'fails');
}
