import { translations } from './translations';

const headings = new Set(Object.values(translations).map((name) => `## ${name}`));

/** The page of a rule as a reader wants it: without what only its tests need, and without the translations. */
export function readablePage(page: string): string {
  const lines = page.split(/\r?\n/);
  const end = lines.findIndex((line) => headings.has(line));
  const told = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^<!--.*-->$/.test(line));
  return `${told
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
