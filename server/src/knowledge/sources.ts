import type { Cite } from '../core/rule';
import { discussions } from './discussions';
import { endpointPages } from './endpoint-pages';
import { headings } from './headings';
import { pacPages } from './pac-pages';
import { pages } from './pages';
import { regPages } from './reg-pages';

/** How a fact is known. Only `documented` facts and tested behaviour may be errors. */
export type Evidence =
  | 'documented'
  | 'documented-historical'
  | 'engine-source'
  | 'maintainer-comment'
  | 'third-party-transcription'
  | 'community-measured'
  | 'community-observed'
  | 'corroborated'
  | 'inferred';

/** A page that a fact, a rule or a hover text cites. */
export interface Source {
  title: string;
  url: string;
  /** The day the page was read or, if earlier, the day of the snapshot that was read. */
  read: string;
  evidence: Evidence;
  /** True when the page can be had in Japanese. */
  ja?: true;
  /** True when its sections fold and have no anchors: they are named, and the address is that of the page. */
  folded?: true;
}

/** The day on which the guidance was last gone through; messages about unknown names give it. */
export const guidanceDate = '2026-11-21';

/** Every source by the id that stands before '#' in a cite. */
export const sources: Readonly<Record<string, Source>> = {
  ...pages,
  ...regPages,
  ...pacPages,
  ...endpointPages,
  ...discussions,
};

const translated = /^https:\/\/(?:learn|support)\.microsoft\.com\//;
const withAnchors = /^https:\/\/(?:(?:learn|support)\.microsoft\.com|developer\.mozilla\.org)\//;

/** The source of a cite. */
export function sourceOf(cite: Cite): Source | undefined {
  return own(sources, split(cite).id);
}

/** The address of a cited page and heading, in the reader's language where there is an edition. Empty for an unknown cite. */
export function sourceUrl(cite: Cite, locale: string): string {
  const source = sourceOf(cite);
  if (!source) return '';
  const anchor = split(cite).anchor;
  // Only these sites have headings as anchors: on the page of a commit the heading is not an address.
  if (!withAnchors.test(source.url)) return source.url;
  const japanese = source.ja && /^ja\b/i.test(locale);
  const url = japanese ? source.url.replace(translated, (site) => `${site}ja-jp/`) : source.url;
  return anchor && !source.folded ? `${url}#${anchor}` : url;
}

/** What to call a cite: the title of the page and the heading. The cite itself when it is not known. */
export function sourceTitle(cite: Cite): string {
  const title = sourceOf(cite)?.title;
  if (!title) return cite;
  const heading = headingOf(cite);
  return heading ? `${title}: ${heading}` : title;
}

/** The heading that a cite names after '#'. */
export function headingOf(cite: Cite): string | undefined {
  const { id, anchor } = split(cite);
  const known = own(headings, id);
  return anchor && known ? own(known, anchor) : undefined;
}

/** True when the page and, if one is named, the heading are known. */
export function citeResolves(cite: Cite): boolean {
  return sourceOf(cite) !== undefined && (!cite.includes('#') || headingOf(cite) !== undefined);
}

function split(cite: Cite): { id: string; anchor: string } {
  const [id = '', anchor = ''] = cite.split('#', 2);
  return { id, anchor };
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
