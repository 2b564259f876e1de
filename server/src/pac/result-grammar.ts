import type { ResultElement } from './document';

/** The words that an element may begin with. Letter case does not count. */
export const proxyTypes = ['PROXY', 'HTTPS', 'SOCKS', 'SOCKS4', 'SOCKS5', 'QUIC'] as const;

/** The port that a browser takes where none is written, by type. */
export const assumedPorts: Readonly<Record<string, number>> = {
  PROXY: 80,
  HTTP: 80,
  HTTPS: 443,
  SOCKS: 1080,
  SOCKS4: 1080,
  SOCKS5: 1080,
  QUIC: 443,
};

/** No client goes through more; the rest of such a result is not looked at. */
const mostElements = 1000;

/** The choices of a result, in their order. Empty ones between two `;` count for nothing. */
export function elementsOf(value: string): ResultElement[] {
  const elements: ResultElement[] = [];
  let at = 0;
  for (const piece of value.split(';', mostElements)) {
    const text = piece.trim();
    if (text !== '') elements.push(elementAt(text, at + piece.length - piece.trimStart().length));
    at += piece.length + 1;
  }
  return elements;
}

function elementAt(text: string, start: number): ResultElement {
  const type = /^\S+/.exec(text)![0];
  const target = text.slice(type.length).trimStart();
  const { host, port } = hostAndPort(target);
  const end = start + text.length;
  return { text, start, end, type, target, targetStart: end - target.length, host, port };
}

/** A port is there as soon as its colon is; an address with several colons and no brackets is all host. */
function hostAndPort(target: string): { host?: string; port?: string } {
  if (target === '') return {};
  const bracketed = /^(\[[^\]]*\])(?::(.*))?$/.exec(target);
  if (bracketed) return { host: bracketed[1], port: bracketed[2] };
  const colon = target.indexOf(':');
  if (colon < 0 || target.includes(':', colon + 1)) return { host: target };
  return { host: target.slice(0, colon), port: target.slice(colon + 1) };
}

/** True for a text that begins as a result does, and as nothing else in a script. */
export const isMeantAsResult = (value: string): boolean =>
  /^\s*(?:DIRECT\b|(?:PROXY|HTTPS?|SOCKS[45]?|QUIC)\s)/.test(value);

/** What is wrong with one choice. One element has one fault: the first that applies in this order. */
export type ElementFault =
  | 'not-ascii'
  | 'separator'
  | 'no-keyword'
  | 'unknown-type'
  | 'direct-with-host'
  | 'credentials'
  | 'scheme'
  | 'path'
  | 'http-keyword'
  | 'missing-host'
  | 'bad-host'
  | 'ipv6-unbracketed'
  | 'bad-port'
  | 'missing-port';

/** What nearly every choice looks like, and has no fault. */
const usual = /^(?:DIRECT|(?:PROXY|HTTPS|SOCKS[45]?) [a-z][\w.-]*:\d{1,4})$/i;

/** The fault of a choice; undefined for one that every engine reads as it is meant. */
export function faultOf(element: ResultElement): ElementFault | undefined {
  const { text, target, host = '', port } = element;
  if (usual.test(text)) return undefined;
  const type = element.type.toUpperCase();
  if (/[^\x20-\x7e\t\r\n]/.test(text)) return 'not-ascii';
  if (separatorsIn(element).length > 0) return 'separator';
  if (!isType(type)) return isAddress(text) ? 'no-keyword' : 'unknown-type';
  if (type === 'DIRECT') return target === '' ? undefined : 'direct-with-host';
  if (target.includes('@')) return 'credentials';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return 'scheme';
  if (target.includes('/')) return 'path';
  if (type === 'HTTP') return 'http-keyword';
  if (host === '') return 'missing-host';
  if (isAddressWithColons(target)) return 'ipv6-unbracketed';
  if (!isHost(host)) return 'bad-host';
  if (port === undefined) return 'missing-port';
  return /^\d{1,5}$/.test(port) && Number(port) <= 65535 ? undefined : 'bad-port';
}

/** Clients take it; without a port they take the usual one. */
export const isUsable = (element: ResultElement): boolean => [undefined, 'missing-port'].includes(faultOf(element));

/** `PROXY10.1.2.3:8080` or `PROXY:proxy:8080`: the word and the sign that stands for the blank. */
export function wordRunTogether(text: string): [type: string, sign: string] | undefined {
  const found = /^(PROXY|HTTPS|SOCKS[45]?)(?:([:=])\s*(?!\/)|(?=[a-z]|\d+\.\d))(?=\S*:\d+$)/.exec(text);
  return found ? [found[1]!, found[0].slice(found[1]!.length)] : undefined;
}

const isType = (type: string) => type === 'DIRECT' || Object.hasOwn(assumedPorts, type);

/** `proxy.example.com:8080` or `http://proxy`: an address where the keyword is missing. */
const isAddress = (text: string) => /^(?:[a-z][a-z0-9+.-]*:\/\/)?[\w.-]+(?::\d+\/?)?$/i.test(text) && /[.:]/.test(text);

/** A name, an IPv4 address whose numbers fit, or an IPv6 address in brackets. */
function isHost(host: string): boolean {
  const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
  if (numbers) return numbers.slice(1).every((number) => Number(number) <= 255);
  return /^[\w.-]+$/.test(host) || /^\[[0-9a-f:.]+\]$/i.test(host);
}

const isAddressWithColons = (target: string) =>
  /^[0-9a-f:.]+$/i.test(target) && (target.includes('::') || target.split(':').length > 7);

/** A place between two choices where no `;` stands. Offsets are of the element's text. */
export interface WrongSeparator {
  start: number;
  end: number;
  /** The keyword of the next choice is missing too. */
  needsKeyword: boolean;
}

const keyword = '(?:PROXY|HTTPS?|SOCKS[45]?|DIRECT|QUIC)';
/** Signs or blanks before a keyword; a keyword right behind a port; a sign that no host or port can hold. */
const separator = new RegExp(
  `(:?[\\s,|&]{1,40})(?=${keyword}(?:\\s|$))|(?<=:\\d{1,5})()(?=${keyword}(?:\\s|$))|(\\s{0,40}[,|&\\r\\n]\\s{0,40})`,
  'gi',
);

/** More than anybody writes; the rest of such a result is not looked at. */
const mostSeparators = 1000;

/** Everything that separates two choices within an element and is not a `;`. */
export function separatorsIn({ text, type, target }: ResultElement): WrongSeparator[] {
  // `DIRECT, PROXY a:80`: the sign sticks to the word. `PROXY PROXY a:80` only repeats it.
  const word = /^[a-z0-9]*/i.exec(type)![0].length;
  const direct = type.slice(0, word).toUpperCase() === 'DIRECT';
  const searchedFrom = direct || word < type.length ? word : text.length - target.length;
  const found: WrongSeparator[] = [];
  for (const match of text.slice(searchedFrom).matchAll(separator)) {
    const start = searchedFrom + match.index;
    const end = start + match[0].length;
    if (found.length === mostSeparators) break;
    found.push({ start, end, needsKeyword: end < text.length && !startsWithKeyword.test(text.slice(end, end + 8)) });
  }
  return found;
}

const startsWithKeyword = new RegExp(`^${keyword}(?:\\s|$)`, 'i');
