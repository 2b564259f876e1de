import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { upwards } from './paths';

const folder = 'docs/rules';
const japaneseHeading = '## 日本語';

/** The page of a rule as a reader wants it: without what only its tests need, and without the translations. */
export function pageOf(rule: string): string | undefined {
  const lines = linesOfPage(rule)?.filter((line) => !/^<!--.*-->$/.test(line));
  const end = lines?.indexOf(japaneseHeading) ?? -1;
  const text = (end < 0 ? lines : lines?.slice(0, end))
    ?.join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text && `${text}\n`;
}

function linesOfPage(rule: string): string[] | undefined {
  const place = upwards(__dirname)
    .map((above) => path.join(above, folder, `${rule}.md`))
    .find((file) => existsSync(file));
  return place === undefined ? undefined : readFileSync(place, 'utf8').split(/\r?\n/);
}
