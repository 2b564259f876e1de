import type { Cloud } from '../core/config';
import type { Cite } from '../core/rule';
import { removedSince } from './endpoints';

/** A host or wildcard that was once on the list. */
export interface Removed {
  pattern: string;
  /** The month in which it was missed, YYYY-MM. */
  gone: string;
  successor?: string;
}

/** What went before the list was last read whole; the later ones stand with the list. */
const removedEarlier: readonly Removed[] = [
  { pattern: '*.azureedge.net', gone: '2024-11' },
  { pattern: '*.blob.core.windows.net', gone: '2024-11' },
  { pattern: '*.media.azure.net', gone: '2024-11' },
  { pattern: '*.microsoftstream.com', gone: '2024-11' },
  { pattern: '*.compliance.microsoft.com', gone: '2024-11' },
  { pattern: '*.secure.skypeassets.com', gone: '2025-03', successor: 'join.secure.skypeassets.com' },
  { pattern: 'mlccdn.blob.core.windows.net', gone: '2025-03' },
  { pattern: '*firstpartyapps.oaspapps.com*', gone: '2025-03' },
  { pattern: 'policykeyservice.dc.ad.msft.net', gone: '2025-03' },
  { pattern: 'apps.identrust.com', gone: '2025-03' },
  { pattern: 'ssw.live.com', gone: '2025-07' },
  { pattern: 'docs.live.net', gone: '2025-07' },
  { pattern: 'd.docs.live.net', gone: '2025-07' },
  { pattern: '*.users.storage.live.com', gone: '2025-07' },
  { pattern: 'staffhub.ms', gone: '2025-07' },
  { pattern: 'compass-ssl.microsoft.com', gone: '2025-07' },
];

/** The pattern among those that are no longer on a cloud's list. */
export function removedFrom(cloud: Cloud, pattern: string): Removed | undefined {
  const later = removedSince(cloud).find(([gone]) => gone === pattern);
  if (later) return { pattern, gone: later[2].slice(0, 7) };
  return cloud === 'Worldwide' ? removedEarlier.find((removed) => removed.pattern === pattern) : undefined;
}

/** Names to which the DNS leads on from Microsoft's own; scripts are never asked for them. */
export const intermediateDomains: readonly string[] = [
  'akadns.net',
  'akam.net',
  'akamai.com',
  'akamai.net',
  'akamaiedge.net',
  'akamaized.net',
  'edgekey.net',
  'edgesuite.net',
  'nsatc.net',
  'trafficmanager.net',
  'msedge.net',
];

export const intermediateDomainsCite: Cite =
  'm365-managing-endpoints#why-do-i-see-names-such-as-nsatcnet-or-akadnsnet-in-the-microsoft-domain-names';

/** Domains in which anybody can rent a name, so that a wildcard over them covers strangers. */
export const rentedDomains: readonly string[] = [
  'azureedge.net',
  'blob.core.windows.net',
  'core.windows.net',
  'azurewebsites.net',
  'cloudapp.net',
  'cloudapp.azure.com',
  'trafficmanager.net',
  'windows.net',
  'akamaihd.net',
  'azurefd.net',
  'cloudfront.net',
  'amazonaws.com',
];

/** The three domains into which Microsoft 365 moves (set 184), in the commercial cloud. */
export const unifiedDomains: readonly string[] = ['cloud.microsoft', 'static.microsoft', 'usercontent.microsoft'];

/** The hosts that a proxy must see for tenant restrictions to work. */
export const signInHosts: Readonly<Record<Cloud, readonly string[]>> = {
  Worldwide: ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net'],
  China: ['login.partner.microsoftonline.cn'],
  USGovDoD: ['login.microsoftonline.us'],
  USGovGCCHigh: ['login.microsoftonline.us'],
};

/** The page that lists the endpoints of a cloud. */
export const endpointPageOf: Readonly<Record<Cloud, Cite>> = {
  Worldwide: 'm365-endpoints',
  China: 'm365-endpoints-china',
  USGovDoD: 'm365-endpoints-dod',
  USGovGCCHigh: 'm365-endpoints-gcc-high',
};
