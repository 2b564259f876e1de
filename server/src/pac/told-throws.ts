import { faultyCalls } from './call-faults';
import type { PacDocument } from './document';
import { regexIn } from './glob';
import { testsWith } from './pattern-fault';

/** Whether what is thrown at a place has a finding of its own: a call with too few arguments, a pattern that is no pattern. */
export function toldThrows(doc: PacDocument): (at: number | undefined) => boolean {
  const calls = faultyCalls(doc);
  const unbalanced = [...testsWith(doc, 'regex')].filter(({ pattern }) => regexIn(pattern.value) === 'unbalanced');
  const told = [...calls, ...unbalanced].map(({ node }) => node);
  // What the library itself throws has no place in the script.
  return (at) => (at === undefined ? calls.length > 0 : told.some(({ start, end }) => at >= start && at <= end));
}
