import { type Cloud, clouds } from '../core/config';
import { activationHosts } from '../knowledge/activation-hosts';
import { type Removed, removedFrom } from '../knowledge/endpoint-names';
import {
  type Category,
  covers,
  type Endpoint,
  type EndpointSet,
  endpointOf,
  endpointSets,
  endpoints,
} from '../knowledge/endpoints';

/** What the endpoint list of a cloud says of a host or of a pattern. */
export interface Listing {
  cloud: Cloud;
  /** The entry of this name, or the wildcard of the list that covers it. */
  entry?: Endpoint;
  /** The sets that hold the entry. */
  sets: readonly EndpointSet[];
  /** A wildcard of a higher category that matches the entry too. */
  wildcard?: string;
  /** The entries that a pattern matches; only those of a higher category where it is on the list itself. */
  matches: readonly Endpoint[];
  removed?: Removed;
  activation: boolean;
}

/** What is known of a name in the first cloud that knows it; the preferred one is asked first. */
export function listingOf(name: string, preferred: Cloud = 'Worldwide'): Listing | undefined {
  for (const cloud of [preferred, ...clouds.filter((other) => other !== preferred)]) {
    const listing = listingIn(cloud, name);
    if (listing) return listing;
  }
  return undefined;
}

function listingIn(cloud: Cloud, name: string): Listing | undefined {
  const isPattern = name.includes('*');
  const listed = endpoints(cloud);
  const entry = isPattern ? listed.find(({ pattern }) => pattern === name) : endpointOf(cloud, name);
  const sets = entry ? endpointSets(cloud).filter(({ patterns }) => patterns.includes(entry.pattern)) : [];
  const least = entry ? rank[entry.category] + 1 : 0;
  const matches = isPattern
    ? listed.filter(({ pattern, category }) => rank[category] >= least && covers(name, pattern))
    : [];
  const removed = entry?.pattern === name ? undefined : removedFrom(cloud, name);
  const activation = activationHosts.includes(name);
  if (!entry && matches.length === 0 && !removed && !activation) return undefined;
  return { cloud, entry, sets, wildcard: entry && higherWildcard(listed, entry), matches, removed, activation };
}

const rank: Readonly<Record<Category, number>> = { Optimize: 2, Allow: 1, Default: 0 };

const higherWildcard = (listed: readonly Endpoint[], entry: Endpoint): string | undefined =>
  listed.find(({ pattern, category }) => rank[category] > rank[entry.category] && covers(pattern, entry.pattern))
    ?.pattern;
