import { textOf } from '../core/text';
import type { RegDocument, RegValue } from './document';
import { type Expected, fits } from './expected';

/** The number that was meant by a dword written in decimal: what stands there does not fit, but would as decimal. */
export function decimalMeant(doc: RegDocument, { data, dataSpan }: RegValue, expected: Expected): number | undefined {
  if (data?.form !== 'dword' || (!expected.choices && !expected.range) || fits(expected, data.number)) return undefined;
  const digits = textOf(doc.text, dataSpan).trim();
  if (!/^\d{1,8}$/.test(digits)) return undefined;
  const decimal = Number(digits);
  return decimal !== data.number && fits(expected, decimal) ? decimal : undefined;
}
