import type { RegType } from '../knowledge/settings';
import { converted, typeOf } from './convert';
import { textIn } from './decode';
import type { RegDocument } from './document';
import { type KnownValue, knownValues } from './known-values';

/** A value that is written with another type than it is known to have. */
export interface TypeMismatch {
  known: KnownValue;
  written: string;
  expected: RegType;
  /** The same data under the expected type, as it is written in a file. */
  data?: string;
  /** The type is documented, and programs that read it do not take the written one for it. */
  proven: boolean;
}

/** The values whose type is wrong, in order. */
export function typeMismatches(doc: RegDocument): TypeMismatch[] {
  return knownValues(doc).flatMap((known): TypeMismatch[] => {
    const { type: expected, setting, choices, proven } = known.expected;
    const data = known.line.data;
    const written = typeOf(data);
    if (!data || !written || !expected || setting?.kind === 'state' || isTolerated(written, expected)) return [];
    if (/^(?:dword|hex(?:\([0-9a-f]+\))?):/i.test(textIn(data) ?? '')) return [];
    const expandable = written === 'REG_EXPAND_SZ' && expected === 'REG_SZ';
    const certain = proven && (!expandable || (setting !== undefined && setting.kind !== 'os'));
    return [{ known, written, expected, data: converted(doc, data, expected, choices), proven: certain }];
  });
}

/** A plain text does for an expandable one; what becomes of its variables is another matter. */
const isTolerated = (written: string, expected: RegType) =>
  written === expected || (written === 'REG_SZ' && expected === 'REG_EXPAND_SZ');
