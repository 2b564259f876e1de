import { type Message, texts } from '../core/message';
import type { Cite } from '../core/rule';

/** A language tag that Language ID and Fallback take. */
export interface LanguageTag {
  id: string;
  /** As the table of the guidance writes it; its samples use lower case. */
  spelling: string;
  name: string;
  /** `full`: everything is translated; `partial`: an interface pack over another language; `proofing`: derived, seemingly proofing tools only. */
  level: 'full' | 'partial' | 'proofing';
  /** Whether Project and Visio have it. `fails`: documented to make setup fail; `no` and `unlisted` come from older or quoted lists. */
  projectVisio: 'yes' | 'no' | 'unlisted' | 'fails';
  /** The oldest version of Office that has it. */
  client?: string;
  /** The proofing tools that come with it. */
  proofing: readonly string[];
}

/** The page that lists the tags. */
export const languagesCite: Cite = 'languages#languages-culture-codes-and-companion-proofing-languages';

// biome-ignore format: one line per entry
export const languages: readonly LanguageTag[] = [
  { id: 'af-za', spelling: 'af-ZA', name: 'Afrikaans', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'sq-al', spelling: 'sq-AL', name: 'Albanian', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ar-sa', spelling: 'ar-SA', name: 'Arabic', level: 'full', projectVisio: 'yes', proofing: ['Arabic', 'English', 'French'] },
  { id: 'hy-am', spelling: 'hy-AM', name: 'Armenian', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'as-in', spelling: 'as-IN', name: 'Assamese', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'az-latn-az', spelling: 'az-Latn-AZ', name: 'Azerbaijani (Latin)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'bn-bd', spelling: 'bn-BD', name: 'Bangla (Bangladesh)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'bn-in', spelling: 'bn-IN', name: 'Bangla (Bengali India)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'eu-es', spelling: 'eu-ES', name: 'Basque (Basque)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'bs-latn-ba', spelling: 'bs-latn-BA', name: 'Bosnian (Latin)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'bg-bg', spelling: 'bg-BG', name: 'Bulgarian', level: 'full', projectVisio: 'no', proofing: ['Bulgarian', 'English', 'German', 'Russian'] },
  { id: 'ca-es', spelling: 'ca-ES', name: 'Catalan', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ca-es-valencia', spelling: 'ca-ES-valencia', name: 'Catalan (Valencia)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'zh-cn', spelling: 'zh-CN', name: 'Chinese (Simplified)', level: 'full', projectVisio: 'yes', proofing: ['Chinese (Simplified)', 'English'] },
  { id: 'zh-tw', spelling: 'zh-TW', name: 'Chinese (Traditional)', level: 'full', projectVisio: 'yes', proofing: ['Chinese (Traditional)', 'English'] },
  { id: 'hr-hr', spelling: 'hr-HR', name: 'Croatian', level: 'full', projectVisio: 'no', proofing: ['Croatian', 'English', 'German', 'Serbian', 'Italian'] },
  { id: 'cs-cz', spelling: 'cs-CZ', name: 'Czech', level: 'full', projectVisio: 'yes', proofing: ['Czech', 'English', 'German', 'Slovak'] },
  { id: 'da-dk', spelling: 'da-DK', name: 'Danish', level: 'full', projectVisio: 'yes', proofing: ['Danish', 'English', 'German', 'Swedish'] },
  { id: 'nl-nl', spelling: 'nl-NL', name: 'Dutch', level: 'full', projectVisio: 'yes', proofing: ['Dutch', 'English', 'French', 'German'] },
  { id: 'en-us', spelling: 'en-US', name: 'English', level: 'full', projectVisio: 'yes', proofing: ['English', 'French', 'Spanish'] },
  { id: 'en-gb', spelling: 'en-GB', name: 'English UK', level: 'full', projectVisio: 'fails', client: '2108', proofing: ['English', 'Irish', 'Scottish Gaelic', 'Welsh'] },
  { id: 'et-ee', spelling: 'et-EE', name: 'Estonian', level: 'full', projectVisio: 'unlisted', proofing: ['Estonian', 'English', 'German', 'Russian', 'Finnish'] },
  { id: 'fi-fi', spelling: 'fi-FI', name: 'Finnish', level: 'full', projectVisio: 'yes', proofing: ['Finnish', 'English', 'Swedish', 'German', 'Russian'] },
  { id: 'fr-fr', spelling: 'fr-FR', name: 'French', level: 'full', projectVisio: 'yes', proofing: ['French', 'English', 'German', 'Dutch', 'Arabic', 'Spanish'] },
  { id: 'fr-ca', spelling: 'fr-CA', name: 'French Canada', level: 'full', projectVisio: 'fails', client: '2108', proofing: ['French', 'English', 'German', 'Dutch', 'Arabic', 'Spanish'] },
  { id: 'gl-es', spelling: 'gl-ES', name: 'Galician', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ka-ge', spelling: 'ka-GE', name: 'Georgian', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'de-de', spelling: 'de-DE', name: 'German', level: 'full', projectVisio: 'yes', proofing: ['German', 'English', 'French', 'Italian'] },
  { id: 'el-gr', spelling: 'el-GR', name: 'Greek', level: 'full', projectVisio: 'yes', proofing: ['Greek', 'English', 'French', 'German'] },
  { id: 'gu-in', spelling: 'gu-IN', name: 'Gujarati', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ha-latn-ng', spelling: 'ha-Latn-NG', name: 'Hausa', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'he-il', spelling: 'he-IL', name: 'Hebrew', level: 'full', projectVisio: 'yes', proofing: ['Hebrew', 'English', 'French', 'Arabic', 'Russian'] },
  { id: 'hi-in', spelling: 'hi-IN', name: 'Hindi', level: 'full', projectVisio: 'no', proofing: ['Hindi', 'English', 'Tamil', 'Telugu', 'Marathi', 'Kannada', 'Gujarati', 'Punjabi', 'Urdu'] },
  { id: 'hu-hu', spelling: 'hu-HU', name: 'Hungarian', level: 'full', projectVisio: 'yes', proofing: ['Hungarian', 'English', 'German'] },
  { id: 'is-is', spelling: 'is-IS', name: 'Icelandic', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ig-ng', spelling: 'ig-NG', name: 'Igbo', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'id-id', spelling: 'id-ID', name: 'Indonesian', level: 'full', projectVisio: 'unlisted', proofing: ['Indonesian', 'English'] },
  { id: 'ga-ie', spelling: 'ga-IE', name: 'Irish', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'xh-za', spelling: 'xh-ZA', name: 'isiXhosa', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'zu-za', spelling: 'zu-ZA', name: 'isiZulu', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'it-it', spelling: 'it-IT', name: 'Italian', level: 'full', projectVisio: 'yes', proofing: ['Italian', 'English', 'French', 'German'] },
  { id: 'ja-jp', spelling: 'ja-JP', name: 'Japanese', level: 'full', projectVisio: 'yes', proofing: ['Japanese', 'English'] },
  { id: 'kn-in', spelling: 'kn-IN', name: 'Kannada', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'kk-kz', spelling: 'kk-KZ', name: 'Kazakh', level: 'full', projectVisio: 'unlisted', proofing: ['Kazakh', 'English', 'Russian'] },
  { id: 'rw-rw', spelling: 'rw-RW', name: 'Kinyarwanda', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'sw-ke', spelling: 'sw-KE', name: 'KiSwahili', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'kok-in', spelling: 'kok-IN', name: 'Konkani', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ko-kr', spelling: 'ko-KR', name: 'Korean', level: 'full', projectVisio: 'yes', proofing: ['Korean', 'English'] },
  { id: 'ky-kg', spelling: 'ky-KG', name: 'Kyrgyz', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'lv-lv', spelling: 'lv-LV', name: 'Latvian', level: 'full', projectVisio: 'unlisted', proofing: ['Latvian', 'English', 'German', 'Russian'] },
  { id: 'lt-lt', spelling: 'lt-LT', name: 'Lithuanian', level: 'full', projectVisio: 'unlisted', proofing: ['Lithuanian', 'English', 'German', 'Russian', 'Polish'] },
  { id: 'lb-lu', spelling: 'lb-LU', name: 'Luxembourgish', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'mk-mk', spelling: 'mk-MK', name: 'Macedonian (North Macedonia)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ms-my', spelling: 'ms-MY', name: 'Malay (Latin)', level: 'full', projectVisio: 'unlisted', proofing: ['Malay', 'English', 'Chinese (Simplified)'] },
  { id: 'ml-in', spelling: 'ml-IN', name: 'Malayalam', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'mt-mt', spelling: 'mt-MT', name: 'Maltese', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'mi-nz', spelling: 'mi-NZ', name: 'Maori', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'mr-in', spelling: 'mr-IN', name: 'Marathi', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ne-np', spelling: 'ne-NP', name: 'Nepali', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'nb-no', spelling: 'nb-NO', name: 'Norwegian Bokmål', level: 'full', projectVisio: 'yes', proofing: ['Norwegian (Bk)', 'English', 'German', 'Norwegian (Ny)'] },
  { id: 'nn-no', spelling: 'nn-NO', name: 'Norwegian Nynorsk', level: 'partial', projectVisio: 'unlisted', proofing: ['Norwegian (Bk)', 'English', 'German', 'Norwegian (Ny)'] },
  { id: 'or-in', spelling: 'or-IN', name: 'Odia', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ps-af', spelling: 'ps-AF', name: 'Pashto', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'fa-ir', spelling: 'fa-IR', name: 'Persian', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'pl-pl', spelling: 'pl-PL', name: 'Polish', level: 'full', projectVisio: 'yes', proofing: ['Polish', 'English', 'German'] },
  { id: 'pt-pt', spelling: 'pt-PT', name: 'Portuguese (Portugal)', level: 'full', projectVisio: 'yes', proofing: ['Portuguese', 'English', 'French', 'Spanish'] },
  { id: 'pt-br', spelling: 'pt-BR', name: 'Portuguese (Brazil)', level: 'full', projectVisio: 'yes', proofing: ['Brazilian', 'English', 'Spanish'] },
  { id: 'pa-in', spelling: 'pa-IN', name: 'Punjabi (Gurmukhi)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'ro-ro', spelling: 'ro-RO', name: 'Romanian', level: 'full', projectVisio: 'yes', proofing: ['Romanian', 'English', 'French'] },
  { id: 'rm-ch', spelling: 'rm-CH', name: 'Romansh', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'ru-ru', spelling: 'ru-RU', name: 'Russian', level: 'full', projectVisio: 'yes', proofing: ['Russian', 'English', 'Ukrainian', 'German'] },
  { id: 'gd-gb', spelling: 'gd-GB', name: 'Scottish Gaelic', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'sr-cyrl-rs', spelling: 'sr-cyrl-RS', name: 'Serbian (Cyrillic, Serbia)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'sr-latn-rs', spelling: 'sr-latn-RS', name: 'Serbian (Latin, Serbia)', level: 'full', projectVisio: 'no', proofing: ['Serbian (Latin)', 'English', 'German', 'French', 'Croatian'] },
  { id: 'sr-cyrl-ba', spelling: 'sr-cyrl-BA', name: 'Serbian (Cyrillic, Bosnia & Herzegovina)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'nso-za', spelling: 'nso-ZA', name: 'Sesotho sa Leboa', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'tn-za', spelling: 'tn-ZA', name: 'Setswana', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'si-lk', spelling: 'si-LK', name: 'Sinhala', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'sk-sk', spelling: 'sk-SK', name: 'Slovak', level: 'full', projectVisio: 'yes', proofing: ['Slovak', 'English', 'Czech', 'Hungarian', 'German'] },
  { id: 'sl-si', spelling: 'sl-SI', name: 'Slovenian', level: 'full', projectVisio: 'yes', proofing: ['Slovenian', 'English', 'German', 'Italian', 'Croatian'] },
  { id: 'es-es', spelling: 'es-ES', name: 'Spanish', level: 'full', projectVisio: 'yes', proofing: ['Spanish', 'English', 'French', 'Basque (Basque)', 'Catalan', 'Galician', 'Brazilian'] },
  { id: 'es-mx', spelling: 'es-MX', name: 'Spanish Mexico', level: 'full', projectVisio: 'fails', client: '2108', proofing: ['Spanish', 'English', 'French', 'Brazilian'] },
  { id: 'sv-se', spelling: 'sv-SE', name: 'Swedish', level: 'full', projectVisio: 'yes', proofing: ['Swedish', 'English', 'Finnish', 'German'] },
  { id: 'ta-in', spelling: 'ta-IN', name: 'Tamil', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'tt-ru', spelling: 'tt-RU', name: 'Tatar (Cyrillic)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'te-in', spelling: 'te-IN', name: 'Telugu', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'th-th', spelling: 'th-TH', name: 'Thai', level: 'full', projectVisio: 'no', proofing: ['Thai', 'English', 'French'] },
  { id: 'tr-tr', spelling: 'tr-TR', name: 'Turkish', level: 'full', projectVisio: 'yes', proofing: ['Turkish', 'English', 'French', 'German'] },
  { id: 'uk-ua', spelling: 'uk-UA', name: 'Ukrainian', level: 'full', projectVisio: 'yes', proofing: ['Ukrainian', 'English', 'Russian', 'German'] },
  { id: 'ur-pk', spelling: 'ur-PK', name: 'Urdu', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'uz-latn-uz', spelling: 'uz-Latn-UZ', name: 'Uzbek (Latin)', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'vi-vn', spelling: 'vi-VN', name: 'Vietnamese', level: 'full', projectVisio: 'unlisted', proofing: ['Vietnamese', 'English', 'French'] },
  { id: 'cy-gb', spelling: 'cy-GB', name: 'Welsh', level: 'partial', projectVisio: 'unlisted', proofing: [] },
  { id: 'wo-sn', spelling: 'wo-SN', name: 'Wolof', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
  { id: 'yo-ng', spelling: 'yo-NG', name: 'Yoruba', level: 'proofing', projectVisio: 'unlisted', proofing: [] },
];

const byId = new Map(languages.map((language) => [language.id, language]));

/** The language of a tag, whatever its letter case. */
export const languageNamed = (tag: string): LanguageTag | undefined => byId.get(tag.toLowerCase());

/** The tags of a language that was written without a region: 'en' gives en-us and en-gb. */
export const languagesOf = (short: string): readonly LanguageTag[] =>
  languages.filter(({ id }) => id.startsWith(`${short.toLowerCase()}-`));

export const languageTexts = texts(
  'knowledge/language',
  Object.fromEntries(languages.map(({ id, name }) => [id, name])),
);

/** The name of a language for people. */
export const languageName = ({ id }: LanguageTag): Message => languageTexts(id);
