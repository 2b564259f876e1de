import { closest } from '../core/closest';
import type { SourceFile } from '../core/language';
import { oncePer } from '../core/once';
import { elementNamed, msiConfigElements } from '../knowledge/odt-schema';
import { properties } from '../knowledge/properties';
import { type StartTag, startTags } from './start-tags';

/**
 * What a text looks like. `odt`: a file for setup.exe of the Office Deployment Tool. `msi`: the Config.xml of the old
 * Windows Installer editions, with the same root. `unclear`: empty or hardly begun, so its name has to decide.
 */
export type Content = { kind: 'odt' | 'msi' | 'unclear' | 'noXml' } | { kind: 'other'; root: string };

const sections = elementNamed('Configuration')?.children ?? [];
const partsOfSections = sections.flatMap((section) => elementNamed(section)?.children ?? []);
const partsOfProducts = elementNamed('Product')?.children ?? [];
const ownProperties = properties.map(({ name }) => name).filter((name) => name !== 'TenantId');

/** Attributes that no other format is known to have on an element of this name. */
const unmistakable: readonly [element: RegExp, attributes: RegExp][] = [
  [/^(?:ExcludeApp|IgnoreProduct|RemoveMSI)$/i, /(?:)/],
  [/^\w+$/, /\b(?:OfficeClientEdition|OfficeMgmtCOM|MigrateArch|AllowCdnFallback)\s*=/i],
  [/^Product$/i, /\bID\s*=\s*["'\u2018-\u201F]?(?:\w+(?:Retail|Volume)|LanguagePack|ProofingTools)\b/i],
  [/^Property$/i, new RegExp(`\\bName\\s*=\\s*["'\\u2018-\\u201F]?(?:${ownProperties.join('|')})\\b`, 'i')],
  [/^User$/, /\bKey\s*=\s*["']software\\microsoft/i],
];

/** Attributes that fit, and are enough below a root of the right name. */
const fitting: Readonly<Record<string, RegExp>> = {
  Add: /\b(?:Channel|Version|SourcePath|DownloadPath|Branch)\s*=/,
  Remove: /\bAll\s*=/,
  Updates: /\b(?:Enabled|UpdatePath|TargetVersion|Deadline|Channel)\s*=/,
  Display: /\b(?:Level|AcceptEULA)\s*=/,
};

/** Looks at the first start tags only, so it costs the same for a file of any size. */
export const contentOf = oncePer(({ text }: SourceFile): Content => {
  const tags = startTags(text);
  const root = tags[0];
  if (!root) return { kind: /^\uFEFF?\s*(?:<|$)/.test(text) ? 'unclear' : 'noXml' };
  const other: Content = { kind: 'other', root: root.name };
  if (/\sxmlns\s*=/.test(root.attributes)) return other;
  const inside = tags.filter(({ path }) => path.length === 1 && path[0] === root.name);
  if (isOurRoot(root.name) && tags.some(isUnmistakable)) return { kind: 'odt' };
  if (!root.complete && tags.length === 1 && isBegun(root.name, ['Configuration'])) return { kind: 'unclear' };
  if (root.name.toLowerCase() !== 'configuration') return other;
  if (/\sProduct\s*=/.test(root.attributes) || inside.some(({ name }) => msiConfigElements.includes(name)))
    return { kind: 'msi' };
  if (root.name !== 'Configuration') return other;
  const known = inside.filter((tag) => sections.includes(tag.name) || (!tag.complete && isBegun(tag.name, sections)));
  if (known.length * 2 <= inside.length && inside.length > 0) return other;
  return { kind: known.some((tag) => fits(tag, tags)) ? 'odt' : 'unclear' };
});

/** Configuration however it is written, or a section that was pasted without it. */
const isOurRoot = (name: string) =>
  name === 'Configuration' ||
  closest(name, ['Configuration']) !== undefined ||
  /^config$/i.test(name) ||
  [...sections, ...partsOfSections, ...partsOfProducts].some((known) => known.toLowerCase() === name.toLowerCase());

const isUnmistakable = (tag: StartTag) =>
  unmistakable.some(([element, attributes]) => element.test(tag.name) && attributes.test(tag.attributes));

const isBegun = (name: string, names: readonly string[]) => names.some((known) => known.startsWith(name));

const fits = (tag: StartTag, tags: readonly StartTag[]) =>
  fitting[tag.name]?.test(tag.attributes) ||
  tags.some(({ name, path }) => path.length === 2 && path[1] === tag.name && partsOfSections.includes(name));
