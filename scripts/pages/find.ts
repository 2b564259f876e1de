import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, ParsedDocument } from '../../server/src/core/language';
import { unusedIgnore } from '../../server/src/core/suppress';
import { allLanguages } from '../../server/src/languages';
import { type Page, readPage } from './page';
import type { Subject } from './run';

export const pagesFolder = 'docs/rules';

/** Every page below docs/rules and test/cases, with what it is run with. */
export function allPages(root: string): { page: Page; subject: Subject; own: boolean }[] {
  const languages = allLanguages();
  return [
    ...languages.flatMap((language) => pagesOf(root, `${pagesFolder}/${language.id}`, language, true)),
    ...languages.flatMap((language) => pagesOf(root, `test/cases/${language.id}`, language, false)),
    ...pagesOf(root, `${pagesFolder}/core`, languages[0]!, true),
  ];
}

function pagesOf(root: string, folder: string, language: Language<ParsedDocument>, own: boolean) {
  return markdownIn(join(root, folder)).map((name) => {
    const path = `${folder}/${name}`;
    const page = readPage(path, readFileSync(join(root, path), 'utf8'));
    const id = `${folder.split('/').at(-1)}/${name.slice(0, -3)}`;
    const rule = [...language.rules, unusedIgnore].find((candidate) => candidate.id === id);
    if (own && !rule) throw new Error(`${path}: there is no rule ${id}`);
    return { page, own, subject: { language, rule: rule ?? { id, severity: 'error' as const } } };
  });
}

function markdownIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort();
  } catch {
    return [];
  }
}
