import { oncePer } from '../core/once';
import { numberIn, textIn } from './decode';
import { type RegDocument, type RegValue, writtenKeys } from './document';
import { type Expected, expectedAt, knowsValuesIn } from './expected';

/** A value that the file writes or deletes and about which something is known. */
export interface KnownValue {
  line: RegValue;
  /** The path that it is known by. */
  key: string;
  expected: Expected;
}

/** The values of the file about which something is known, in order; deletions too. */
export const knownValues = oncePer((doc: RegDocument): readonly KnownValue[] => {
  const found: KnownValue[] = [];
  for (const { key, values } of writtenKeys(doc)) {
    if (!knowsValuesIn(key)) continue;
    for (const line of values) {
      const expected = expectedAt(key, line.name);
      if (expected) found.push({ line, key, expected });
    }
  }
  return found;
});

/** The number or text of a value as programs read it; undefined for other types and deletions. */
export function plainData({ data }: RegValue): number | string | undefined {
  const number = numberIn(data);
  return number === undefined ? textIn(data) : Number(number);
}
