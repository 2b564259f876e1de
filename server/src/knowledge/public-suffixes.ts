/** Names that are never on the Internet: reserved by RFC 2606, 6761, 6762 and 8375 or by ICANN, or in use only inside. */
const insideOnly = new Set([
  'alt',
  'arpa',
  'corp',
  'example',
  'home',
  'internal',
  'intra',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'mail',
  'onion',
  'private',
  'test',
]);

/** Second labels of the Public Suffix List (publicsuffix.org): what many countries put before their own two letters, as in co.uk and com.br. */
const secondLevel = new Set([
  'ac',
  'ad',
  'co',
  'com',
  'ed',
  'edu',
  'go',
  'gob',
  'gov',
  'gouv',
  'govt',
  'gr',
  'gv',
  'lg',
  'mil',
  'ne',
  'net',
  'nhs',
  'nom',
  'or',
  'org',
  'sch',
]);

/** The number of labels at the end of a name below which anybody can register one; 0 for a name that is not on the Internet. */
function suffixLength(labels: readonly string[]): number {
  const last = labels.at(-1) ?? '';
  if (!/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(last) || insideOnly.has(last)) return 0;
  return last.length === 2 && secondLevel.has(labels.at(-2) ?? '') ? 2 : 1;
}

const labelsOf = (name: string) => name.toLowerCase().split('.');
const isName = (name: string) => /^[\w-]+(?:\.[\w-]+)*$/.test(name);

/** A name that somebody can have registered, or one below it: `contoso.com`, `www.contoso.co.jp`. */
export function isOnTheInternet(name: string): boolean {
  const labels = labelsOf(name);
  const suffix = suffixLength(labels);
  return isName(name) && suffix > 0 && labels.length > suffix;
}

/** A name that is registered as a whole, so that a longer one before it can belong to anybody: `contoso.com`. */
export function isRegistrable(name: string): boolean {
  const labels = labelsOf(name);
  const suffix = suffixLength(labels);
  return isName(name) && suffix > 0 && labels.length === suffix + 1;
}
