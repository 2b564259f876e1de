import type { Cloud } from '../core/config';
import { oncePer } from '../core/once';
import { activationHosts } from '../knowledge/activation-hosts';
import { endpointOf, endpoints } from '../knowledge/endpoints';
import type { HostTest, PacDocument } from './document';
import { globMatches } from './glob';

/** A test of names below one that is itself a host of Microsoft 365, and that the script never tests. */
export interface MissedHost {
  test: HostTest;
  /** The hosts that no test matches; one, where names below it are asked for. */
  missed: string[];
  /** What the test asks for: names below the host, or the host above this one. */
  asks: 'below' | 'above';
  /** Names below the host are on the list too, so that the test is of use. */
  namesBelow: boolean;
}

/** Tests for names right below or above a published host that the script leaves out. */
export function missedHosts(doc: PacDocument, cloud: Cloud): readonly MissedHost[] {
  const known = byCloud(doc);
  const missed = known.get(cloud) ?? find(doc, cloud);
  known.set(cloud, missed);
  return missed;
}

const byCloud = oncePer((_: PacDocument) => new Map<Cloud, MissedHost[]>());

function find(doc: PacDocument, cloud: Cloud): MissedHost[] {
  const listed = [...new Set([...endpoints(cloud).map(({ pattern }) => pattern), ...activationHosts])];
  const hosts = new Set(listed.filter((pattern) => !pattern.includes('*')));
  const seen = new Set<string>();
  // A name that stands anywhere in the script by itself counts: it may be in a list that a loop goes through.
  const isMatched = (host: string) => wordsOf(doc).has(host) || doc.tests.some((test) => matches(test, host));
  return doc.tests.flatMap((test) => {
    const name = test.subject === 'host' ? domainOf(test) : undefined;
    if (!name || !hosts.has(name.domain)) return none;
    const below = listed.filter((pattern) => pattern.endsWith(`.${name.domain}`));
    const wildcard = endpointOf(cloud, `*.${name.domain}`);
    // A Default host right above an Allow wildcard is meant to go another way.
    const apart = wildcard && wildcard.category !== endpointOf(cloud, name.domain)?.category;
    const missed = name.below ? (apart ? [] : [name.domain]) : below.filter((pattern) => hosts.has(pattern));
    const left = missed.filter((host) => !seen.has(host) && !isMatched(host));
    for (const host of left) seen.add(host);
    const asks = name.below ? 'below' : 'above';
    return left.length > 0 ? [{ test, missed: left, asks, namesBelow: below.length > 0 }] : [];
  });
}

const wordsOf = oncePer((doc: PacDocument) => new Set(doc.nodes('Literal').map(({ value }) => value)));

const none: readonly MissedHost[] = [];

/** The domain that a test is about; `below`: only names below it match. */
function domainOf({ kind, pattern }: HostTest): { domain: string; below: boolean } | undefined {
  if (kind === 'contains' || kind === 'regexp' || kind === 'isInNet') return undefined;
  const value = pattern.value.toLowerCase();
  if (value.includes('?', 1) || value.includes('*', 1)) return undefined;
  if (kind === 'shExpMatch' && value.startsWith('*')) {
    return value.startsWith('*.') ? { domain: value.slice(2), below: true } : undefined;
  }
  if (kind === 'dnsDomainIs' || kind === 'endsWith')
    return value.startsWith('.') ? { domain: value.slice(1), below: true } : undefined;
  return kind === 'shExpMatch' || kind === 'equals' ? { domain: value, below: false } : undefined;
}

function matches({ kind, subject, pattern }: HostTest, host: string): boolean {
  const value = pattern.value.toLowerCase();
  if (subject === 'url') return value.includes(host);
  switch (kind) {
    case 'equals':
    case 'localHostOrDomainIs':
      return value === host;
    case 'shExpMatch':
      return globMatches(value, host);
    case 'dnsDomainIs':
    case 'endsWith':
      return host.endsWith(value);
    case 'startsWith':
      return host.startsWith(value);
    case 'contains':
      return host.includes(value);
    case 'regexp':
      // Not run: it suffices that the expression speaks of the name.
      return value.includes(host.split('.')[0]!);
    case 'isInNet':
      return false;
  }
}
