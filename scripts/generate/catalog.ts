import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages } from '../pages/find';
import type { Generated } from './generated';

/** l10n/<language>.json: the translations on the rule pages and those in l10n/<language>/*.json, in one file. */
export function catalogFile(root: string): Generated[] {
  const folder = join(root, 'l10n/ja');
  const entries = new Map<string, string>();
  for (const name of readdirSync(folder).sort())
    for (const [key, text] of Object.entries(
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>,
    ))
      entries.set(key, text);
  for (const { page, subject, own } of allPages(root))
    if (own)
      for (const [key, text] of Object.entries(page.translations)) entries.set(`${subject.rule.id}.${key}`, text);
  const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  return [{ path: 'l10n/ja.json', text: `${JSON.stringify(sorted, null, 2)}\n` }];
}
