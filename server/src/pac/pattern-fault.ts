import { oncePer } from '../core/once';
import { activationEntries } from '../knowledge/activation-hosts';
import { isOnTheInternet, isRegistrable } from '../knowledge/public-suffixes';
import { addressPattern, isHostPattern } from './address-pattern';
import type { HostTest, PacDocument } from './document';
import { patternsInList, regexIn } from './glob';
import { longestAddress } from './test-texts';

/** What is wrong with what a test compares with. One test has one fault: the first that applies in this order. */
export type PatternFault =
  | 'listed-path' // an entry of a firewall list with its path: a rule about Microsoft 365 speaks of it
  | 'brackets'
  | 'regex'
  | 'list'
  | 'scheme'
  | 'port'
  | 'host-path'
  | 'url-path'
  | 'no-end'
  | 'substring'
  | 'trailing'
  | 'url-trailing'
  | 'missing-dot';

/** The tests that have a fault; one that asks what it seems to ask is not among them. */
export const faultyTests = oncePer(({ tests }: PacDocument): ReadonlyMap<HostTest, PatternFault> => {
  const found = new Map<HostTest, PatternFault>();
  for (const test of tests) {
    const fault = patternFaultOf(test);
    if (fault) found.set(test, fault);
  }
  return found;
});

/** Those with one kind of fault, in the order of the text. */
export function* testsWith(doc: PacDocument, wanted: PatternFault): Iterable<HostTest> {
  for (const [test, fault] of faultyTests(doc)) if (fault === wanted) yield test;
}

/** The fault of one test; undefined for a test that asks what it seems to ask. */
export function patternFaultOf(test: HostTest): PatternFault | undefined {
  const { kind, subject, pattern } = test;
  const { value } = pattern;
  if (kind === 'isInNet' || kind === 'regexp' || value.length > longestAddress) return undefined;
  if (isListedPath(value)) return 'listed-path';
  if (subject === 'host' && /\[[0-9a-f:.*?]*:[0-9a-f:.*?]*\]/i.test(value)) return 'brackets';
  if (kind === 'shExpMatch' && regexIn(value)) return 'regex';
  if (kind === 'shExpMatch' && subject === 'host' && patternsInList(value).length > 0) return 'list';
  return subject === 'host' ? hostFault(test, value) : urlFault(test, value);
}

const listedPaths = activationEntries.flatMap(({ host, path }) => (path ? `${host}${path}`.toLowerCase() : []));

const isListedPath = (value: string) =>
  value.includes('/') && listedPaths.some((listed) => value.toLowerCase().includes(listed));

function hostFault({ kind, leadsTo }: HostTest, value: string): PatternFault | undefined {
  if (value.includes('://')) return 'scheme';
  if (value.includes('/')) return 'host-path';
  if (/^[^:]+:\d{1,5}$/.test(value)) return 'port';
  if (leadsTo === 'PROXY' || leadsTo === 'other') return undefined;
  if (kind === 'contains') return isRegistrable(value.replace(/^\./, '')) ? 'trailing' : undefined;
  if (kind === 'dnsDomainIs' || kind === 'endsWith') return isRegistrable(value) ? 'missing-dot' : undefined;
  if (kind !== 'shExpMatch') return undefined;
  if (/[^*.]\*+$/.test(value)) return isOnTheInternet(value.replace(/^\*+\.?|\*+$/g, '')) ? 'trailing' : undefined;
  return /^\*+[^*.]/.test(value) && isRegistrable(value.replace(/^\*+/, '')) ? 'missing-dot' : undefined;
}

/** What follows a name only in a path: `*.exe` on a URL never means a host. */
const fileName =
  /\.(?:exe|msi|msp|cab|iso|img|pdf|jpe?g|png|gif|svg|ico|css|js|json|xml|html?|aspx?|php|mp[34]|avi|wmv|flv|swf|txt|docx?|xlsx?|pptx?|pac|dat|rar|7z|gz)\*?$/i;

/** `https://www.contoso.com*`: the host of a URL may go on. */
const isOpenBehind = (kind: HostTest['kind'], host: string): boolean =>
  (kind === 'startsWith' || (kind === 'shExpMatch' && /[^*.]\*+$/.test(host))) &&
  isOnTheInternet(host.replace(/^\*+\.?|\*+$/g, ''));

function urlFault({ kind, leadsTo }: HostTest, value: string): PatternFault | undefined {
  const { scheme, host, path } = addressPattern(value);
  // The path of plain http does reach the script, at least in Chrome and Edge.
  const mayBeHttps = scheme === '' || /^(?:https|wss|\*|http\*s?|\*s)$/i.test(scheme);
  if (mayBeHttps && (path?.replaceAll('*', '') || fileName.test(value))) return 'url-path';
  if (path !== undefined || !isHostPattern(host)) return undefined;
  if (kind === 'dnsDomainIs' || kind === 'localHostOrDomainIs') return 'no-end';
  if ((kind === 'shExpMatch' && !/[*?]$/.test(value)) || (kind === 'equals' && scheme !== '')) return 'no-end';
  if (kind === 'endsWith' && isRegistrable(value.replace(/^\./, ''))) return 'no-end';
  if (leadsTo !== 'DIRECT') return undefined;
  if (scheme !== '' && isOpenBehind(kind, host)) return 'url-trailing';
  if (scheme !== '' || value.includes('//')) return undefined;
  if (kind === 'contains') return 'substring';
  return kind === 'shExpMatch' && /^\*.*\*$/.test(value) ? 'substring' : undefined;
}
