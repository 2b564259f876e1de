import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readablePage } from '../rule-page';
import { upwards } from './paths';

/** The page of a rule as a reader wants it; undefined for one whose page was not installed. */
export function pageOf(rule: string): string | undefined {
  const place = upwards(__dirname)
    .map((above) => path.join(above, 'docs/rules', `${rule}.md`))
    .find((file) => existsSync(file));
  return place && readablePage(readFileSync(place, 'utf8'));
}
