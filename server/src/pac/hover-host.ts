import type { Cloud } from '../core/config';
import type { HoverText } from '../core/language';
import type { Message } from '../core/message';
import type { Cite } from '../core/rule';
import { activationHostsCite, certificateHosts } from '../knowledge/activation-hosts';
import { endpointPageOf, signInHosts } from '../knowledge/endpoint-names';
import { type EndpointSet, endpointsDate } from '../knowledge/endpoints';
import { hoverTexts as say } from './hover-texts';
import { type Listing, listingOf } from './listing';

/** Wildcards such as `*.microsoft.com` are in dozens of entries. */
const mostNamed = 6;
const mostSets = 3;

/** What Microsoft asks for a host or a pattern; undefined for those of other people. */
export function hostHover(name: string, preferred?: Cloud): HoverText | undefined {
  // Something like `*.com` is not about Microsoft 365, however much it matches.
  if (/^\*?\.?[a-z0-9-]*\*?$/.test(name)) return undefined;
  const listing = listingOf(name, preferred);
  if (!listing) return undefined;
  const { cloud, sets, removed, activation } = listing;
  const title = cloud === 'Worldwide' ? say('host', { pattern: name }) : say('hostIn', { pattern: name, cloud });
  return {
    paragraphs: [
      title,
      ...sets.slice(0, mostSets).map((set) => setLine(set, listing, name)),
      ...(sets.length > mostSets ? [say('moreSets', { count: sets.length - mostSets })] : []),
      ...matchesLine(listing),
      ...removedLine(listing),
      ...advice(listing, name),
      say('date', { date: endpointsDate(cloud) }),
    ],
    sources: sourcesOf(cloud, { removed: removed !== undefined, activation, signIn: isSignIn(listing, name) }),
  };
}

function setLine(set: EndpointSet, { entry }: Listing, name: string): Message {
  const args = {
    id: set.id,
    area: say(`area.${set.area}`),
    category: set.category,
    need: say(set.required ? 'required' : 'optional'),
    ports: set.tcpPorts.join(', '),
  };
  return entry && entry.pattern !== name ? say('setBy', { ...args, pattern: entry.pattern }) : say('set', args);
}

function matchesLine({ matches, entry }: Listing): Message[] {
  if (matches.length === 0) return [];
  const names = matches.slice(0, mostNamed).map(({ pattern, category }) => `\`${pattern}\` (${category})`);
  const list = names.join(', ') + (matches.length > mostNamed ? ', …' : '');
  return [entry ? say('higher', { list }) : say('wildcard', { count: matches.length, list })];
}

function removedLine({ removed, entry }: Listing): Message[] {
  if (!removed || entry) return [];
  const { gone, successor } = removed;
  return [successor ? say('successor', { gone, successor }) : say('removed', { gone })];
}

function advice(listing: Listing, name: string): Message[] {
  const { entry, wildcard, activation } = listing;
  const found: Message[] = [];
  if (entry)
    found.push(say(entry.category === 'Default' && entry.required ? 'do.Default.required' : `do.${entry.category}`));
  if (wildcard && entry?.pattern === name && !name.includes('*')) found.push(say('before', { wildcard }));
  if (activation) found.push(say('activation'));
  if (certificateHosts.has(name)) found.push(say('revocation'));
  if (isSignIn(listing, name)) found.push(say('signIn'));
  return found;
}

const isSignIn = ({ cloud }: Listing, name: string) => signInHosts[cloud].includes(name);

function sourcesOf(cloud: Cloud, is: { removed: boolean; activation: boolean; signIn: boolean }): Cite[] {
  return [
    endpointPageOf[cloud],
    'm365-managing-endpoints#use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic',
    ...(is.activation ? [activationHostsCite] : []),
    ...(is.signIn ? ['tenant-restrictions#proxy-configuration-and-requirements'] : []),
  ];
}
