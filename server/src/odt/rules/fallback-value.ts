import { closest } from '../../core/closest';
import { languageKeywordNamed } from '../../knowledge/language-keywords';
import { languageNamed, languages, languagesOf } from '../../knowledge/languages';
import { guidanceDate } from '../../knowledge/sources';
import { attribute } from '../document';
import { replaceValue } from '../edit';
import { isKeyword, listedLanguages } from '../languages-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/fallback-value',
  severity: 'warning',
  summary: 'Fallback is not a language of Office.',
  sources: [
    'odt-options#fallback-attribute-part-of-language-element',
    'languages#languages-culture-codes-and-companion-proofing-languages',
  ],
  messages: {
    keyword:
      'Fallback names the language to install when none can be matched, and "{value}" is no language but another match. Use a tag such as en-us.',
    unknown:
      'The fallback "{value}" is not a language that was known on {date}. When it is needed, setup.exe finds nothing to install. Use a tag such as en-us.',
    change: 'Change to "{tag}"',
  },
  check(doc, report) {
    for (const language of listedLanguages(doc)) {
      const fallback = attribute(language.element, 'Fallback');
      if (!fallback || !(isKeyword(language, 'MatchOS') || isKeyword(language, 'MatchInstalled'))) continue;
      const value = fallback.value.trim();
      if (languageNamed(value)) continue;
      report(fallback.valueSpan, languageKeywordNamed(value) ? 'keyword' : 'unknown', {
        args: { value, date: guidanceDate },
        fixes: meantBy(value).map((tag) => ({ title: 'change', args: { tag }, edits: [replaceValue(fallback, tag)] })),
      });
    }
  },
});

function meantBy(value: string): string[] {
  const near =
    closest(
      value,
      languages.map(({ id }) => id),
    ) ?? languagesOf(value.split(/[-_]/)[0] || '-')[0]?.id;
  return [...new Set([...(near ? [near] : []), 'en-us'])];
}
