import type { FileSetting } from './settings-in-file';

/** The bit of TLS 1.2 in the masks of WinHTTP and WinINET. */
export const tls12 = 0x800;

/** SSL 2.0, SSL 3.0, TLS 1.0 to 1.3. */
const known = 0x8 | 0x20 | 0x80 | 0x200 | tls12 | 0x2000;

const isMask = (number: number) => number > 0 && number <= 0xffff && (number & ~known) === 0;

/** The mask that was probably meant, where the digits make sense as a decimal number only. */
export function maskMeant({ number, value }: FileSetting): number | undefined {
  if (number === undefined || value.data?.form !== 'dword' || isMask(number)) return undefined;
  const digits = number.toString(16);
  return /^\d+$/.test(digits) && isMask(Number(digits)) ? Number(digits) : undefined;
}

/** The mask of a setting that lacks TLS 1.2; undefined when it has it, or was probably meant as a decimal number. */
export function maskWithoutTls12(one: FileSetting): number | undefined {
  if (one.number === undefined || one.number & tls12 || maskMeant(one) !== undefined) return undefined;
  return one.number;
}
