import type { Cite } from '../core/rule';
import { type Channel, channelNamed } from './channels';
import type { Evidence } from './sources';

/** The GUID that stands for a channel in the addresses of the update source. */
export interface ChannelGuid {
  guid: string;
  /** The value of Channel in configuration.xml. */
  channel: string;
  evidence: Evidence;
  cite: Cite;
}

/** What every update source on the internet begins with; https is as good. */
export const cdnPrefix = 'http://officecdn.microsoft.com/pr/';

/** Only the GUID of Monthly Enterprise Channel stands in the guidance; the others many public scripts agree on. */
// biome-ignore format: one line per entry
export const channelGuids: readonly ChannelGuid[] = [
  { guid: '492350f6-3a01-4f97-b9c0-c7c6ddf67d60', channel: 'Current', evidence: 'community-observed', cite: 'public-scripts' },
  { guid: '64256afe-f5d9-4f86-8936-8840a6a4f5be', channel: 'CurrentPreview', evidence: 'community-observed', cite: 'public-scripts' },
  { guid: '55336b82-a18d-4dd6-b5f6-9e5095c314a6', channel: 'MonthlyEnterprise', evidence: 'documented', cite: 'switch-to-monthly-enterprise' },
  { guid: '7ffbc6bf-bc32-4f92-8982-f9dd17fd3114', channel: 'SemiAnnual', evidence: 'community-observed', cite: 'public-scripts' },
  { guid: 'b8f9b850-328d-4355-9145-c59439a0c4cf', channel: 'SemiAnnualPreview', evidence: 'community-observed', cite: 'public-scripts' },
  { guid: '5440fd1f-7ecb-4221-8110-145efaa6372f', channel: 'BetaChannel', evidence: 'community-observed', cite: 'public-scripts' },
  { guid: 'f2e724c1-748f-4b47-8fb8-8e0d210e9208', channel: 'PerpetualVL2019', evidence: 'community-observed', cite: 'public-scripts' },
  { guid: '5030841d-c919-4594-8d2d-84ae4f96e58e', channel: 'PerpetualVL2021', evidence: 'community-observed', cite: 'public-scripts' },
  { guid: '7983bac0-e531-40cf-be00-fd24fe66619c', channel: 'PerpetualVL2024', evidence: 'community-observed', cite: 'public-scripts' },
];

/** A word that the policy for the update channel takes. */
export interface ChannelToken {
  token: string;
  /** The value of Channel in configuration.xml. */
  channel: string;
  /** True for a second spelling, which the guidance for Insiders uses. */
  alias?: true;
}

/** The words that updatebranch takes; they are not the values of Channel. */
export const channelTokens: readonly ChannelToken[] = [
  { token: 'Current', channel: 'Current' },
  { token: 'FirstReleaseCurrent', channel: 'CurrentPreview' },
  { token: 'MonthlyEnterprise', channel: 'MonthlyEnterprise' },
  { token: 'Deferred', channel: 'SemiAnnual' },
  { token: 'FirstReleaseDeferred', channel: 'SemiAnnualPreview' },
  { token: 'InsiderFast', channel: 'BetaChannel' },
  { token: 'CurrentPreview', channel: 'CurrentPreview', alias: true },
  { token: 'BetaChannel', channel: 'BetaChannel', alias: true },
];

/** Who says which update source holds, the strongest first. */
export interface UpdateSource {
  order: number;
  manager: 'cloud update' | 'policy' | 'ODT' | 'unmanaged';
  key: string;
  /** One of these values in the key. */
  names: readonly string[];
}

const policies = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\';
const cloud = `${policies}cloud\\office\\16.0\\Common\\officeupdate`;
const policy = `${policies}office\\16.0\\common\\officeupdate`;
const clickToRun = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration';

/** Where Office looks for its update source, the strongest first; cite: change-channel#considerations-when-changing-channels. */
export const updatePriority: readonly UpdateSource[] = [
  { order: 1, manager: 'cloud update', key: cloud, names: ['UpdatePath'] },
  { order: 2, manager: 'cloud update', key: cloud, names: ['UpdateBranch'] },
  { order: 3, manager: 'policy', key: policy, names: ['UpdatePath'] },
  { order: 4, manager: 'policy', key: policy, names: ['UpdateBranch'] },
  { order: 5, manager: 'ODT', key: clickToRun, names: ['UpdateUrl', 'UpdatePath'] },
  { order: 6, manager: 'unmanaged', key: clickToRun, names: ['UnmanagedUpdateURL'] },
  { order: 7, manager: 'unmanaged', key: clickToRun, names: ['CDNBaseUrl'] },
];

const byGuid = new Map(channelGuids.map((entry) => [entry.guid, entry]));
const byChannel = new Map(channelGuids.map((entry) => [entry.channel, entry]));
const byToken = new Map(channelTokens.map((entry) => [entry.token.toLowerCase(), entry]));

/** The channel of a GUID, in any letter case, with or without braces. */
export function channelOfGuid(guid: string): (ChannelGuid & { of: Channel }) | undefined {
  const entry = byGuid.get(guid.toLowerCase().replace(/^\{|\}$/g, ''));
  const of = entry && channelNamed(entry.channel)?.channel;
  return of && { ...entry, of };
}

/** The GUID of a channel, by the value that Channel takes today. */
export const guidOfChannel = (channel: string): string | undefined => byChannel.get(channel)?.guid;

/** The GUID in the address of an update source, and the text before and behind it. */
export function guidInUrl(url: string): { before: string; guid: string; after: string } | undefined {
  const found = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i.exec(url);
  return found
    ? { before: url.slice(0, found.index), guid: found[0], after: url.slice(found.index + found[0].length) }
    : undefined;
}

/** The entry of a word that updatebranch takes, whatever its letter case: compare `token`. */
export const tokenNamed = (token: string): ChannelToken | undefined => byToken.get(token.toLowerCase());

/** The channel that a word of updatebranch stands for. */
export function channelOfToken(token: string): Channel | undefined {
  const entry = tokenNamed(token);
  return entry && channelNamed(entry.channel)?.channel;
}

/** The word of updatebranch for a value of Channel; undefined for a channel that the policy does not know. */
export const tokenOfChannel = (channel: string): string | undefined =>
  channelTokens.find((entry) => entry.channel === channel)?.token;
