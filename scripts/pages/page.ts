/** Reads the page of a rule: its examples with drawn squiggles, and its translations. */
import { type Translation, translatedLocales, translations } from '../../server/src/translations';

export type BlockKind = 'flagged' | 'fixed' | 'fine';

export interface Block {
  kind: BlockKind;
  /** From 1: the line of the page on which the block's fence stands. */
  line: number;
  /** Lines between the fences, from and to, as indexes into the page's lines. */
  from: number;
  to: number;
  /** The fence's language word: xml, reg, javascript. */
  language: string;
  /** `name=value` words behind the kind, such as path=download.xml or fix=2. */
  options: Record<string, string>;
}

export interface Page {
  path: string;
  lines: string[];
  blocks: Block[];
  /** What stands in the sections of the languages, by message key, `summary` among them. */
  translations: Record<Translation, Record<string, string>>;
}

export const generatedStart = '<!-- generated: npm run generate -->';
export const generatedEnd = '<!-- end of generated -->';

export function readPage(path: string, text: string): Page {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  const translated: Page['translations'] = { ja: {}, fi: {} };
  let section: Translation | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const fence = /^```(\w+) (flagged|fixed|fine)\b(.*)$/.exec(line);
    if (/^## /.test(line)) section = translationNamed(line.slice(3).trim());
    const entry = /^- \*\*(\w+)\*\*: (.+)$/.exec(line);
    if (entry && section) translated[section][entry[1]!] = entry[2]!.trim();
    if (!fence) continue;
    const end = lines.indexOf('```', i + 1);
    if (end < 0) throw new Error(`${path}:${i + 1}: the block is not closed`);
    blocks.push({
      kind: fence[2] as BlockKind,
      line: i + 1,
      from: i + 1,
      to: end,
      language: fence[1]!,
      options: Object.fromEntries([...fence[3]!.matchAll(/(\w+)=(\S+)/g)].map((match) => [match[1]!, match[2]!])),
    });
    i = end;
  }
  return { path, lines, blocks, translations: translated };
}

const translationNamed = (name: string) => translatedLocales.find((locale) => translations[locale] === name);

/** The lines of a block, squiggles and all. */
export const linesOf = (page: Page, block: Block): string[] => page.lines.slice(block.from, block.to);

const squiggle = /^\s*(?:~+>?|\^) \S/;

/** The file that a block shows: its lines without the squiggles. */
export const sourceOf = (page: Page, block: Block): string =>
  linesOf(page, block)
    .filter((line) => block.kind !== 'flagged' || !squiggle.test(line))
    .map((line) => `${line}\n`)
    .join('');

/** Puts other lines into a block of the page. */
export const withLines = (page: Page, block: Block, lines: string[]): string[] => [
  ...page.lines.slice(0, block.from),
  ...lines,
  ...page.lines.slice(block.to),
];
