import { askedAddress } from '../core/address';
import type { Settings } from '../core/config';
import { activationHosts, certificateHosts } from '../knowledge/activation-hosts';
import { type Endpoint, endpointOf, endpoints } from '../knowledge/endpoints';
import type { PacDocument } from './document';
import type { EntryPointName, Probe, ProbedEndpoint } from './evaluation';
import { expectationsOf } from './expectations';

/** What stands for the star of a pattern; no script has a reason to know it. */
const label = 'm365lint-probe';

/** Addresses that are on no list and in nobody's network, to see where everything else goes. */
const outside = [
  'https://m365lint-probe.example.org/',
  'http://m365lint-probe.example.net/',
  'https://m365lint-probe.invalid/',
  'http://192.0.2.77/',
];

/** More comments than anybody writes; the rest is not asked. */
const mostExpectations = 500;

/** The questions to a script: every endpoint of the cloud, the hosts of activation, other addresses, and what its comments expect. */
export function probesOf(doc: PacDocument, settings: Settings, other?: EntryPointName): Probe[] {
  const { cloud } = settings;
  const tenant = tenantOf(doc, settings);
  const listed = endpoints(cloud).flatMap((endpoint) => probesFor(endpoint, tenant));
  const hosts = new Set(listed.map(({ host }) => host));
  const activation = activationHosts
    .filter((host) => !hosts.has(host))
    .map((host) => probe(host, { ...described(endpointOf(cloud, host)), pattern: host, activation: true }));
  const others = outside.map((url): Probe => ({ url, host: askedAddress(url)!.host }));
  const asked = [...listed, ...activation, ...others];
  const compared = other ? asked.filter(isCompared).map((one) => ({ ...one, entryPoint: other })) : [];
  return [...asked, ...expected(doc), ...compared];
}

/** The question for an address that somebody asks about, with what the list says of its host. */
export function askedProbe(text: string, settings: Settings): Probe | undefined {
  const address = askedAddress(text);
  if (!address) return undefined;
  const asked = { ...address, ...(text.includes('://') && { asked: text }) };
  const endpoint = endpointOf(settings.cloud, asked.host);
  const activation = activationHosts.includes(asked.host);
  if (!endpoint && !activation) return asked;
  return { ...asked, endpoint: { ...described(endpoint), pattern: endpoint?.pattern ?? asked.host, activation } };
}

/** True for addresses that show where everything else goes. */
export const isOutside = ({ url, endpoint, expected }: Probe) => !endpoint && !expected && outside.includes(url);

const isCompared = (one: Probe) => isOutside(one) || one.endpoint?.activation || one.endpoint?.category === 'Optimize';

function probesFor(endpoint: Endpoint, tenant: string | undefined): Probe[] {
  const { pattern } = endpoint;
  const activation = activationHosts.includes(pattern);
  const about = { ...described(endpoint), pattern, activation };
  const named = tenant && isNamedByTenant(pattern);
  // The sites of people, which OneDrive synchronizes, have a name of their own.
  const names = !named ? [label] : pattern === '*.sharepoint.com' ? [tenant, `${tenant}-my`] : [tenant];
  return names.map((name) => probe(pattern.replace('*', name), about));
}

/** Revocation lists come over plain http. */
function probe(host: string, endpoint: ProbedEndpoint): Probe {
  const scheme = certificateHosts.has(endpoint.pattern) ? 'http' : 'https';
  return { url: `${scheme}://${host}/`, host, endpoint };
}

function described(endpoint: Endpoint | undefined): Omit<ProbedEndpoint, 'pattern' | 'activation'> {
  if (!endpoint) return { category: 'Default', required: false };
  const { set, category, required } = endpoint;
  return { set: set.id, area: set.area, category, required };
}

function expected(doc: PacDocument): Probe[] {
  return expectationsOf(doc)
    .slice(0, mostExpectations)
    .flatMap(({ asked, fault, result, span }) => (asked && !fault ? [{ ...asked, expected: { result, span } }] : []));
}

const isNamedByTenant = (pattern: string) =>
  /(?:^|\.)\*?\.?(?:sharepoint\.(?:com|us|cn)|sharepoint-mil\.us|dps\.mil|onmicrosoft\.(?:com|us)|onmschina\.cn)$/.test(
    pattern,
  );

/** The tenant of the configuration, else the one that the script itself names. */
export function tenantOf(doc: PacDocument, { tenant }: Settings): string | undefined {
  const name = /^[a-z0-9-]+/i.exec(tenant ?? '')?.[0].toLowerCase();
  if (name) return name;
  for (const { pattern } of doc.tests) {
    const [, own] = /^(?:https:\/\/)?([a-z0-9][a-z0-9-]*?)(?:-my|-admin)?\.sharepoint\.com/i.exec(pattern.value) ?? [];
    if (own) return own.toLowerCase();
  }
  return undefined;
}
