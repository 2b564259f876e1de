import { canonicalKey } from './canonical-key';
import { numberIn, textIn } from './decode';
import { type RegDocument, type RegValue, values } from './document';
import { type Expected, expectedAt } from './expected';

/** A value that the file writes or deletes and about which something is known. */
export interface KnownValue {
  line: RegValue;
  /** The path that it is known by. */
  key: string;
  expected: Expected;
}

const found = new WeakMap<RegDocument, readonly KnownValue[]>();

/** The values of the file about which something is known, in order; deletions too. */
export function knownValues(doc: RegDocument): readonly KnownValue[] {
  let known = found.get(doc);
  if (!known) {
    known = values(doc).flatMap((line): KnownValue[] => {
      const key = canonicalKey(line.writtenTo!.fullKey);
      const expected = expectedAt(key, line.name);
      return expected ? [{ line, key, expected }] : [];
    });
    found.set(doc, known);
  }
  return known;
}

/** The number or text of a value as programs read it; undefined for other types and deletions. */
export function plainData({ data }: RegValue): number | string | undefined {
  const number = numberIn(data);
  return number === undefined ? textIn(data) : Number(number);
}
