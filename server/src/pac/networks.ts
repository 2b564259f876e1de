/** IPv4 addresses and masks as PAC functions read them, and address/length as `isInNetEx` does. */

/** The address as a number; undefined unless it is four numbers up to 255. */
export function ipv4(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

export const ipv4Text = (address: number): string => [24, 16, 8, 0].map((bits) => (address >>> bits) & 255).join('.');

/** The mask of a prefix length, as a number. */
export const maskOf = (length: number): number => (length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0);

/** All ones before all zeros. */
export const isContiguous = (mask: number): boolean => /^1*0*$/.test(mask.toString(2).padStart(32, '0'));

/** The mask of a network for private use, by its first address. */
export function networkMask(network: string): string | undefined {
  const masks: Readonly<Record<string, string>> = {
    '10.0.0.0': '255.0.0.0',
    '172.16.0.0': '255.240.0.0',
    '192.168.0.0': '255.255.0.0',
    '127.0.0.0': '255.0.0.0',
    '169.254.0.0': '255.255.0.0',
  };
  return Object.hasOwn(masks, network) ? masks[network] : undefined;
}

/** Whether a text is an IPv6 address, brackets and zones excluded. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || text.length > 45) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const mapped = last.includes('.') && ipv4(last) !== undefined ? 1 : 0;
  const plain = mapped ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  const count = groups.length + mapped;
  return halves.length === 2 ? count < 8 : count === 8;
}

/** What is wrong with address/length; undefined when nothing is. */
export function prefixFault(prefix: string): 'length' | 'range' | 'address' | undefined {
  const [address = '', length, ...rest] = prefix.split('/');
  const family = ipv4(address) !== undefined ? 32 : isIpv6(address) ? 128 : undefined;
  if (family === undefined) return 'address';
  if (length === undefined) return 'length';
  return rest.length > 0 || !/^\d{1,3}$/.test(length) || Number(length) > family ? 'range' : undefined;
}
