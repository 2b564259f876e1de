import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Translation, translatedLocales } from '../../server/src/translations';
import { allPages } from '../pages/find';
import type { Generated } from './generated';

/** l10n/<language>.json: the translations on the rule pages and those in l10n/<language>/*.json, in one file. */
export function catalogFiles(root: string): Generated[] {
  const pages = allPages(root).filter(({ own }) => own);
  return translatedLocales.map((locale) => {
    const entries = new Map(readdirSync(join(root, 'l10n', locale)).flatMap((name) => textsIn(root, locale, name)));
    for (const { page, subject } of pages)
      for (const [key, text] of Object.entries(page.translations[locale]))
        entries.set(`${subject.rule.id}.${key}`, text);
    const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { path: `l10n/${locale}.json`, text: `${JSON.stringify(sorted, null, 2)}\n` };
  });
}

const textsIn = (root: string, locale: Translation, name: string): [string, string][] =>
  Object.entries(JSON.parse(readFileSync(join(root, 'l10n', locale, name), 'utf8')));
