import type { Cloud } from '../core/config';

/** How much Microsoft asks for its endpoints: past the proxy, unexamined, or like any other site. */
export type Category = 'Optimize' | 'Allow' | 'Default';

export type Area = 'Common' | 'Exchange' | 'SharePoint' | 'Skype' | 'MEM';

/** A numbered entry of the published list that has host names. */
export interface EndpointSet {
  id: number;
  area: Area;
  category: Category;
  required: boolean;
  tcpPorts: readonly number[];
  /** Host names in lower case, with `*` for any run of characters. */
  patterns: readonly string[];
}

/** A host name or wildcard of the list. The same one may stand in several sets: the highest category counts. */
export interface Endpoint {
  pattern: string;
  set: EndpointSet;
  category: Category;
  /** One of its sets is required. */
  required: boolean;
  /** The entry that a web client uses: some are for mail servers and time only. */
  web: boolean;
}

type SetRow = [id: number, area: Area, category: Category, required: 0 | 1, tcp: number[], patterns: string[]];
interface EndpointFile {
  categories: string;
  clouds: Record<
    Cloud,
    { read: string; sets: SetRow[]; removed: [pattern: string, set: number, seen: string][]; ranges: string[] }
  >;
}

const rank: Readonly<Record<Category, number>> = { Optimize: 2, Allow: 1, Default: 0 };

// Read only when a file first asks: most files are no PAC scripts.
let file: EndpointFile | undefined;
const load = (): EndpointFile => {
  file ??= require('./endpoints.json') as EndpointFile;
  return file;
};

/** The day up to which the host names of a cloud have been followed. */
export const endpointsDate = (cloud: Cloud): string => load().clouds[cloud].read;

/** The entries of the list that have host names, those of Intune (MEM) among them. */
export const endpointSets = (cloud: Cloud): readonly EndpointSet[] => indexOf(cloud).sets;

/**
 * Every host name and wildcard of Microsoft 365, each once. Those of Intune are not among them, as the published list
 * has them only for who asks for them.
 */
export const endpoints = (cloud: Cloud): readonly Endpoint[] => indexOf(cloud).endpoints;

/** The IPv4 ranges of the list, such as 13.107.6.152/31. */
export const publishedRanges = (cloud: Cloud): readonly string[] => load().clouds[cloud].ranges;

/** What was taken off the list after the categories had been read: pattern, set, and the day when it was missed. */
export const removedSince = (cloud: Cloud) => load().clouds[cloud].removed;

/** What the list says of a host: its own entry, else the wildcard of the highest category. */
export function endpointOf(cloud: Cloud, host: string): Endpoint | undefined {
  const { byPattern, wildcards } = indexOf(cloud);
  const own = byPattern.get(host);
  if (own) return own;
  return wildcards
    .filter(({ matches }) => matches(host))
    .map(({ endpoint }) => endpoint)
    .reduce<Endpoint | undefined>(
      (best, next) => (best && rank[best.category] >= rank[next.category] ? best : next),
      undefined,
    );
}

/** True when a host or wildcard is on the list, or covered by a wildcard of it; those of Intune count. */
export function isPublished(cloud: Cloud, pattern: string): boolean {
  return indexOf(cloud).all.has(pattern) || indexOf(cloud).allWildcards.some((matches) => matches(pattern));
}

interface Index {
  sets: readonly EndpointSet[];
  endpoints: readonly Endpoint[];
  byPattern: ReadonlyMap<string, Endpoint>;
  wildcards: readonly { endpoint: Endpoint; matches: (host: string) => boolean }[];
  all: ReadonlySet<string>;
  allWildcards: readonly ((host: string) => boolean)[];
}

const indexes = new Map<Cloud, Index>();

function indexOf(cloud: Cloud): Index {
  const known = indexes.get(cloud) ?? build(cloud);
  indexes.set(cloud, known);
  return known;
}

function build(cloud: Cloud): Index {
  const sets = load().clouds[cloud].sets.map(
    ([id, area, category, required, tcpPorts, patterns]): EndpointSet => ({
      id,
      area,
      category,
      required: required === 1,
      tcpPorts,
      patterns,
    }),
  );
  const byPattern = new Map<string, Endpoint>();
  for (const set of sets)
    if (set.area !== 'MEM')
      for (const pattern of set.patterns) byPattern.set(pattern, joined(byPattern.get(pattern), pattern, set));
  const all = [...byPattern.values()];
  const patterns = new Set(sets.flatMap((set) => set.patterns));
  const isWildcard = (pattern: string) => pattern.includes('*');
  return {
    sets,
    endpoints: all,
    byPattern,
    wildcards: all
      .filter(({ pattern }) => isWildcard(pattern))
      .map((endpoint) => ({ endpoint, matches: matcher(endpoint.pattern) })),
    all: patterns,
    allWildcards: [...patterns].filter(isWildcard).map(matcher),
  };
}

function joined(before: Endpoint | undefined, pattern: string, set: EndpointSet): Endpoint {
  const web = set.tcpPorts.includes(443) || set.tcpPorts.includes(80);
  if (!before) return { pattern, set, category: set.category, required: set.required, web };
  const higher = rank[set.category] > rank[before.category];
  return {
    pattern,
    set: higher ? set : before.set,
    category: higher ? set.category : before.category,
    required: before.required || set.required,
    web: before.web || web,
  };
}

/** True when a wildcard matches another host or wildcard, and is not the same one. */
export const covers = (wildcard: string, pattern: string): boolean =>
  wildcard !== pattern && wildcard.includes('*') && matcher(wildcard)(pattern);

/** A pattern of the list has one star. */
function matcher(pattern: string): (host: string) => boolean {
  const [start = '', end = ''] = pattern.split('*', 2);
  return (host) => host.length > start.length + end.length && host.startsWith(start) && host.endsWith(end);
}
