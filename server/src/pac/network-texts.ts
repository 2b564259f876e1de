import { ipv4, ipv4Text, isContiguous, maskOf } from './networks';

/** Without blanks, with dots for commas and zeros for stars and for what is missing. */
export function addressMeant(value: string): string | undefined {
  const parts = value.replace(/\s+/g, '').replace(/,/g, '.').replace(/\.$/, '').split('.');
  if (parts.length > 4 || parts[0] === '*') return undefined;
  const filled = [...parts, ...Array<string>(4 - parts.length).fill('0')].map((part) =>
    /^[*x]$/i.test(part) ? '0' : part,
  );
  const address = filled.join('.');
  return ipv4(address) === undefined ? undefined : address;
}

/** `8` and `/8` are lengths. */
export function maskMeant(value: string): string | undefined {
  const length = /^\s*\/?(\d{1,2})\s*$/.exec(value)?.[1];
  if (length !== undefined) return Number(length) <= 32 ? ipv4Text(maskOf(Number(length))) : undefined;
  const mask = ipv4(addressMeant(value.split('/')[0]!) ?? '');
  return mask !== undefined && isContiguous(mask) ? ipv4Text(mask) : undefined;
}
