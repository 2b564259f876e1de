import { oncePer } from '../core/once';

/** True for an IPv4 address in one of the ranges, which are written like 13.107.6.152/31. */
export function inRanges(address: string, ranges: readonly string[]): boolean {
  const number = numberOf(address);
  return number !== undefined && bounds(ranges).some(([first, last]) => number >= first && number <= last);
}

const bounds = oncePer((ranges: readonly string[]) =>
  ranges.map((range): [first: number, last: number] => {
    const [address = '', length = '32'] = range.split('/');
    const first = numberOf(address) ?? 0;
    return [first, first + 2 ** (32 - Number(length)) - 1];
  }),
);

function numberOf(address: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}
