import type { Message } from '../core/message';
import type { Cite } from '../core/rule';
import { pacFunctionTexts as text } from './pac-function-texts';

/** Engines that run PAC scripts. `chromium` is Chrome and Edge. */
export type PacEngine = 'winhttp' | 'chromium' | 'firefox';

/** What an argument is, for completion and for rules that judge what is written there. */
export type PacArgumentKind =
  | 'host'
  | 'hostOrAddress'
  | 'domain'
  | 'fullName'
  | 'network'
  | 'mask'
  | 'address'
  | 'prefix'
  | 'addresses'
  | 'text'
  | 'pattern'
  | 'weekday'
  | 'date'
  | 'time'
  | 'gmt';

export interface PacArgument {
  name: string;
  kind: PacArgumentKind;
  optional?: true;
  about: Message;
}

/** A function that PAC engines give to every script. */
export interface PacFunction {
  name: string;
  args: readonly PacArgument[];
  /** How many arguments it needs, and how many have a meaning. */
  min: number;
  max: number;
  gives: 'truth' | 'text' | 'number' | 'nothing';
  /** Asks DNS, so that the request waits. */
  looksUp: boolean;
  engines: readonly PacEngine[];
  /** One of Microsoft's functions for IPv6, which Windows has only inside FindProxyForURLEx. */
  extended: boolean;
  about: Message;
  pitfalls: readonly Message[];
  /** For functions whose arguments can stand in several ways. */
  forms?: readonly string[];
  example: string;
  cite: Cite;
  sources?: readonly Cite[];
}

export const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;
// biome-ignore format: one line
export const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

const all = ['winhttp', 'chromium', 'firefox'] as const;
const extendedEngines = ['winhttp', 'chromium'] as const;

const arg = (name: string, kind: PacArgumentKind, about: Message): PacArgument => ({ name, kind, about });
const host = arg('host', 'host', text('arg.host'));
const gmt: PacArgument = { ...arg('gmt', 'gmt', text('arg.gmt')), optional: true };

type Draft = Pick<PacFunction, 'name' | 'gives' | 'about' | 'example' | 'cite'> & Partial<PacFunction>;

/** Fills in what holds for most functions. */
function fn(draft: Draft): PacFunction {
  const args = draft.args ?? [];
  const needed = args.filter(({ optional }) => !optional).length;
  return { args, min: needed, max: args.length, looksUp: false, engines: all, extended: false, pitfalls: [], ...draft };
}

const extended = { extended: true, engines: extendedEngines } as const;

/** The functions that a PAC script can call without declaring them. */
// biome-ignore format: one line per entry
export const pacFunctions: readonly PacFunction[] = [
  fn({ name: 'isPlainHostName', args: [host], gives: 'truth', about: text('isPlainHostName'), pitfalls: [text('isPlainHostName.ipv6')], example: 'isPlainHostName(host)', cite: 'mdn-pac#isplainhostname', sources: ['chromium-pac-engine'] }),
  fn({ name: 'dnsDomainIs', args: [host, arg('domain', 'domain', text('arg.domain'))], gives: 'truth', about: text('dnsDomainIs'), pitfalls: [text('dnsDomainIs.dot'), text('dnsDomainIs.star'), text('case')], example: 'dnsDomainIs(host, ".example.com")', cite: 'mdn-pac#dnsdomainis', sources: ['chromium-pac-library', 'winhttp-autoproxy-options'] }),
  fn({ name: 'localHostOrDomainIs', args: [host, arg('fullName', 'fullName', text('arg.fullName'))], gives: 'truth', about: text('localHostOrDomainIs'), pitfalls: [text('localHostOrDomainIs.domain'), text('case')], example: 'localHostOrDomainIs(host, "www.example.com")', cite: 'mdn-pac#localhostordomainis', sources: ['chromium-pac-library', 'winhttp-autoproxy-options'] }),
  fn({ name: 'shExpMatch', args: [arg('text', 'text', text('arg.text')), arg('pattern', 'pattern', text('arg.pattern'))], gives: 'truth', about: text('shExpMatch'), pitfalls: [text('shExpMatch.anchored'), text('shExpMatch.regexp'), text('case')], example: 'shExpMatch(host, "*.example.com")', cite: 'mdn-pac#shexpmatch', sources: ['chromium-pac-library', 'winhttp-autoproxy-options'] }),
  fn({ name: 'isInNet', args: [arg('host', 'hostOrAddress', text('arg.hostOrAddress')), arg('network', 'network', text('arg.network')), arg('mask', 'mask', text('arg.mask'))], gives: 'truth', looksUp: true, about: text('isInNet'), pitfalls: [text('isInNet.name'), text('isInNet.form'), text('lookup')], example: 'isInNet(host, "10.0.0.0", "255.0.0.0")', cite: 'mdn-pac#isinnet', sources: ['chromium-pac-library', 'pac-performance'] }),
  fn({ name: 'isResolvable', args: [host], gives: 'truth', looksUp: true, about: text('isResolvable'), pitfalls: [text('lookup')], example: 'isResolvable(host)', cite: 'mdn-pac#isresolvable', sources: ['pac-performance'] }),
  fn({ name: 'dnsResolve', args: [host], gives: 'text', looksUp: true, about: text('dnsResolve'), pitfalls: [text('dnsResolve.none'), text('lookup')], example: 'var ip = dnsResolve(host);', cite: 'mdn-pac#dnsresolve', sources: ['chromium-pac-engine', 'pac-performance'] }),
  fn({ name: 'myIpAddress', gives: 'text', about: text('myIpAddress'), pitfalls: [text('myIpAddress.which')], example: 'isInNet(myIpAddress(), "10.1.0.0", "255.255.0.0")', cite: 'mdn-pac#myipaddress', sources: ['chromium-proxy'] }),
  fn({ name: 'dnsDomainLevels', args: [host], gives: 'number', about: text('dnsDomainLevels'), example: 'dnsDomainLevels(host) > 0', cite: 'mdn-pac#dnsdomainlevels' }),
  fn({ name: 'convert_addr', args: [arg('address', 'address', text('arg.ipv4'))], gives: 'number', engines: ['chromium', 'firefox'], about: text('convert_addr'), example: 'convert_addr("10.1.2.3")', cite: 'mdn-pac#convert_addr', sources: ['chromium-pac-library'] }),
  fn({ name: 'weekdayRange', args: [arg('day', 'weekday', text('arg.weekday')), { ...arg('lastDay', 'weekday', text('arg.lastWeekday')), optional: true }, gmt], gives: 'truth', about: text('weekdayRange'), pitfalls: [text('weekdayRange.names'), text('weekdayRange.wrap')], forms: ['day', 'day, lastDay'], example: 'weekdayRange("MON", "FRI")', cite: 'mdn-pac#weekdayrange', sources: ['chromium-pac-library'] }),
  fn({ name: 'dateRange', args: [arg('date', 'date', text('arg.date')), { ...arg('lastDate', 'date', text('arg.lastDate')), optional: true }, gmt], max: 7, gives: 'truth', about: text('dateRange'), pitfalls: [text('dateRange.names'), text('dateRange.one')], forms: ['day', 'month', 'year', 'day, lastDay', 'month, lastMonth', 'year, lastYear', 'day, month, lastDay, lastMonth', 'month, year, lastMonth, lastYear', 'day, month, year, lastDay, lastMonth, lastYear'], example: 'dateRange(1, "JUN", 15, "AUG")', cite: 'mdn-pac#daterange', sources: ['chromium-pac-library'] }),
  fn({ name: 'timeRange', args: [arg('time', 'time', text('arg.time')), { ...arg('lastTime', 'time', text('arg.lastTime')), optional: true }, gmt], max: 7, gives: 'truth', about: text('timeRange'), pitfalls: [text('timeRange.hours'), text('timeRange.wrap'), text('timeRange.count')], forms: ['hour', 'hour, lastHour', 'hour, minute, lastHour, lastMinute', 'hour, minute, second, lastHour, lastMinute, lastSecond'], example: 'timeRange(8, 17)', cite: 'mdn-pac#timerange', sources: ['chromium-pac-library'] }),
  fn({ name: 'alert', args: [arg('message', 'text', text('arg.message'))], gives: 'nothing', about: text('alert'), example: 'alert("host: " + host);', cite: 'mdn-pac#alert', sources: ['chromium-pac-engine'] }),
  fn({ ...extended, name: 'dnsResolveEx', args: [host], gives: 'text', looksUp: true, about: text('dnsResolveEx'), pitfalls: [text('extended'), text('lookup')], example: 'var addresses = dnsResolveEx(host);', cite: 'winhttp-ipv6-helpers', sources: ['chromium-pac-engine'] }),
  fn({ ...extended, name: 'isResolvableEx', args: [host], gives: 'truth', looksUp: true, about: text('isResolvableEx'), pitfalls: [text('extended'), text('lookup')], example: 'isResolvableEx(host)', cite: 'winhttp-ipv6-helpers', sources: ['chromium-pac-library'] }),
  fn({ ...extended, name: 'isInNetEx', args: [arg('address', 'address', text('arg.address')), arg('prefix', 'prefix', text('arg.prefix'))], gives: 'truth', about: text('isInNetEx'), pitfalls: [text('isInNetEx.name'), text('isInNetEx.families'), text('extended')], example: 'isInNetEx(dnsResolve(host), "10.0.0.0/8")', cite: 'isinnetex', sources: ['chromium-pac-engine'] }),
  fn({ ...extended, name: 'myIpAddressEx', gives: 'text', about: text('myIpAddressEx'), pitfalls: [text('extended')], example: 'var addresses = myIpAddressEx();', cite: 'winhttp-ipv6-helpers', sources: ['chromium-pac-engine'] }),
  fn({ ...extended, name: 'sortIpAddressList', args: [arg('addresses', 'addresses', text('arg.addresses'))], gives: 'text', about: text('sortIpAddressList'), pitfalls: [text('extended')], example: 'sortIpAddressList(dnsResolveEx(host))', cite: 'winhttp-ipv6-helpers', sources: ['chromium-pac-engine'] }),
  fn({ name: 'getClientVersion', gives: 'text', extended: true, engines: ['winhttp'], about: text('getClientVersion'), pitfalls: [text('windowsOnly')], example: 'getClientVersion()', cite: 'winhttp-ipv6-helpers' }),
];

const byName = new Map(pacFunctions.map((entry) => [entry.name, entry]));
const byFoldedName = new Map(pacFunctions.map((entry) => [entry.name.toLowerCase(), entry]));

/** The predefined function of exactly this name. */
export const pacFunction = (name: string): PacFunction | undefined => byName.get(name);

/** The predefined function of this name in any letter case. */
export const pacFunctionAnyCase = (name: string): PacFunction | undefined => byFoldedName.get(name.toLowerCase());
