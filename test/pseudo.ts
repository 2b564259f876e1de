import type { Catalog } from '../server/src/core/message';
import { excludeApps } from '../server/src/knowledge/apps';
import { channels } from '../server/src/knowledge/channels';
import { headings } from '../server/src/knowledge/headings';
import { msiIds } from '../server/src/knowledge/msi-ids';
import { plans } from '../server/src/knowledge/plans';
import { policiesOf, policyApps, policyLabel } from '../server/src/knowledge/policies';
import { products } from '../server/src/knowledge/products';
import { sources } from '../server/src/knowledge/sources';
import { englishTexts } from './texts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accents = [...'åƀçđéƒğħîĵķļɱñöþqŕšţûṽŵẋýžÅßÇĐÉƑĞĦÎĴĶĻṀÑÖÞQŔŠŢÛṼŴẊÝŽ'];
const accented = new Map([...plain].map((letter, i) => [letter, accents[i]!]));

/** A text as of a language that nobody speaks: next to no letter of English is left, the placeholders are. */
export const pseudo = (template: string): string =>
  template.replace(/\{\w+\}|[a-zA-Z]/g, (part) => accented.get(part) ?? part);

/** Every text of the program in that language. */
export const pseudoCatalog = (): Catalog =>
  Object.fromEntries([...englishTexts()].map(([id, text]) => [id, pseudo(text)]));

/** Words without which hardly a sentence or title gets by, and that are no names. */
const english = new Set(
  `a also an and any are as at be but by can change do does else first for from has have if in into is it its
  line more must new no not of old on one only or other same than that the them there they this to two under
  what when which will with without you your`.split(/\s+/),
);

/** Names that stay as they are in every language: of products, policies, channels, apps, and the pages of the guidance. */
const names = [
  ...Object.values(sources).map(({ title }) => title),
  ...Object.values(headings).flatMap((ofPage) => Object.values(ofPage)),
  ...products.map(({ name }) => name),
  ...plans.map(({ plan }) => plan),
  ...channels.flatMap(({ name, formerNames }) => [name, ...formerNames]),
  ...[...excludeApps, ...msiIds].map(({ name }) => name),
  ...policyApps().flatMap((app) => policiesOf(app).map(({ id }) => policyLabel(id))),
].filter((name) => /[ ]/.test(name));
const byFirstWord = new Map<string, string[]>();
for (const name of names) byFirstWord.set(firstWord(name), [...(byFirstWord.get(firstWord(name)) ?? []), name]);

function firstWord(text: string): string {
  return /^\W*(\w+)/.exec(text)?.[1] ?? '';
}

/** What went around the catalog: English words that are neither in the file nor in the name of something. */
export function strayWords(told: string, known: ReadonlySet<string>): string[] {
  // Code, addresses, paths and values of the registry are in no language; what a script throws is in that of its engine.
  const code = /`[^`\n]*`|\w+Error: [^|)]*|^software\\.*$|\b\w+:\/\/\S+|[\w.]*[\\/][\w.\\/-]*/gm;
  const text = withoutNames(told).replace(code, ' ');
  return [...text.matchAll(/(?<![\p{L}\p{N}_.="-])[A-Za-z]+(?![\p{L}\p{N}_.="-]|\()/gu)]
    .map(([word]) => word)
    .filter((word) => english.has(word.toLowerCase()) && !known.has(word.toLowerCase()));
}

function withoutNames(text: string): string {
  const possible = [...new Set(text.match(/\w+/g))].flatMap((word) => byFirstWord.get(word) ?? []);
  // A long name may hold a short one.
  return possible.sort((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

/** The words of a text, as `strayWords` compares them. */
export const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]+/g) ?? []);
