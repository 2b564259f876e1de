import { type Message, texts } from '../core/message';
import type { Cite } from '../core/rule';

/** A word that Language ID takes in place of a tag. */
export interface LanguageKeyword {
  id: string;
  doc: Message;
  cite: Cite;
}

export const languageKeywordTexts = texts('knowledge/language-keyword', {
  MatchOS:
    'The language of Windows and every display language that its users have chosen. Give Fallback too: without it setup can fail where Office does not have the language.',
  MatchPreviousMSI:
    'The languages of the MSI edition of Office that is being removed. Needs RemoveMSI and at least one ordinary language beside it.',
  MatchInstalled:
    'The languages that are installed already, for the same product or for the one that TargetProduct names. Works only where a Click-to-Run product is installed, and not with /download.',
});

const text = languageKeywordTexts;

// biome-ignore format: one line per entry
export const languageKeywords: readonly LanguageKeyword[] = [
  { id: 'MatchOS', doc: text('MatchOS'), cite: 'languages#install-the-same-languages-as-the-operating-system' },
  { id: 'MatchPreviousMSI', doc: text('MatchPreviousMSI'), cite: 'upgrade-from-msi#install-the-same-language-resources' },
  { id: 'MatchInstalled', doc: text('MatchInstalled'), cite: 'languages#deploy-visio-or-project-in-the-same-languages-as-an-existing-version-of-microsoft-365-apps' },
];

const byId = new Map(languageKeywords.map((keyword) => [keyword.id.toLowerCase(), keyword]));

/** The keyword of a Language ID, whatever its letter case. */
export const languageKeywordNamed = (id: string): LanguageKeyword | undefined => byId.get(id.toLowerCase());
